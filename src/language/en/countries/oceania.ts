// As in ./africa.ts.
export const oceania = `
AU Australia;Australian,Aussie;Canberra;Commonwealth of Australia
FJ Fiji;Fijian;Suva
FM Micronesia;Micronesian;Palikir;Federated States of Micronesia
KI Kiribati;I-Kiribati,Kiribatian;Tarawa
MH the Marshall Islands;Marshallese;Majuro
NR Nauru;Nauruan;Yaren
NZ New Zealand;New Zealand,New Zealander,Kiwi;Wellington
PG Papua New Guinea;Papua New Guinean,Papuan;Port Moresby;PNG
PW Palau;Palauan;Ngerulmud
SB the Solomon Islands;Solomon Islands,Solomon Islander;Honiara
TO Tonga;Tongan;Nuku’alofa
TV Tuvalu;Tuvaluan;Funafuti
VU Vanuatu;Ni-Vanuatu,Vanuatuan;Port Vila
WS Samoa;Samoan;Apia;Western Samoa`
