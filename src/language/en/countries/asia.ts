// As in ./africa.ts.
export const asia = `
AE the United Arab Emirates;Emirati;Abu Dhabi;UAE,Emirates
AF Afghanistan;Afghan;Kabul
AM Armenia;Armenian;Yerevan
AZ Azerbaijan;Azerbaijani,Azeri;Baku
BD Bangladesh;Bangladeshi;Dhaka
BH Bahrain;Bahraini;Manama
BN Brunei;Bruneian;Bandar Seri Begawan;Brunei Darussalam
BT Bhutan;Bhutanese;Thimphu
CN China;Chinese;Beijing,Peking;PRC,People’s Republic of China,Mainland China,Communist China
GE Georgia;Georgian;Tbilisi
ID Indonesia;Indonesian;Jakarta
IL Israel;Israeli;Jerusalem;State of Israel
IN India;Indian;New Delhi,Delhi;Republic of India
IQ Iraq;Iraqi;Baghdad
IR Iran;Iranian;Tehran,Teheran;Islamic Republic of Iran,Persia
JO Jordan;Jordanian;Amman;Hashemite Kingdom of Jordan
JP Japan;Japanese;Tokyo
KG Kyrgyzstan;Kyrgyz,Kyrgyzstani;Bishkek;Kyrgyz Republic
KH Cambodia;Cambodian;Phnom Penh;Kampuchea
KP North Korea;North Korean;Pyongyang;DPRK,N. Korea,Democratic People’s Republic of Korea
KR South Korea;South Korean;Seoul;ROK,S. Korea,Republic of Korea
KW Kuwait;Kuwaiti;Kuwait City
KZ Kazakhstan;Kazakh,Kazakhstani;Astana,Nur-Sultan
LA Laos;Laotian,Lao;Vientiane;Lao PDR,Lao People’s Democratic Republic
LB Lebanon;Lebanese;Beirut
LK Sri Lanka;Sri Lankan;Colombo,+Sri Jayawardenepura Kotte;Ceylon
MM Myanmar;Burmese,Myanma;Naypyidaw,Naypyitaw;Burma,Myanmar (Burma)
MN Mongolia;Mongolian,Mongol;Ulaanbaatar
MV the Maldives;Maldivian;Malé
MY Malaysia;Malaysian;Kuala Lumpur
NP Nepal;Nepalese,Nepali;Kathmandu,Katmandu
OM Oman;Omani;Muscat
PH the Philippines;Philippine,Filipino,Filipina;Manila
PK Pakistan;Pakistani;Islamabad
PS Palestine;Palestinian;Ramallah;Palestinian Territories,State of Palestine
QA Qatar;Qatari;Doha
SA Saudi Arabia;Saudi,Saudi Arabian;Riyadh;KSA,Kingdom of Saudi Arabia
SG Singapore;Singaporean;Singapore
SY Syria;Syrian;Damascus;Syrian Arab Republic
TH Thailand;Thai;Bangkok
TJ Tajikistan;Tajik,Tajikistani;Dushanbe
TL Timor-Leste;East Timorese,Timorese;Dili;East Timor
TM Turkmenistan;Turkmen,Turkmenistani;Ashgabat
TR Türkiye;Turkish,Turk;Ankara;Turkey,Republic of Türkiye,Republic of Turkey
TW Taiwan;Taiwanese;Taipei;Republic of China,ROC
UZ Uzbekistan;Uzbek,Uzbekistani;Tashkent
VN Vietnam;Vietnamese;Hanoi;Viet Nam
YE Yemen;Yemeni,Yemenite;Sanaa`
