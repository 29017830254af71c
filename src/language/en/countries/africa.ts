// A line a country: code, name; adjective, other words for its people; capital, its other names, + other seats of government;
// other names. How lines are read: ../countries.ts.
export const africa = `
AO Angola;Angolan;Luanda
BF Burkina Faso;Burkinabe,Burkinan;Ouagadougou
BI Burundi;Burundian;Gitega,+Bujumbura
BJ Benin;Beninese,Beninois;Porto-Novo,+Cotonou
BW Botswana;Botswanan,Motswana,Batswana;Gaborone
CD the Democratic Republic of the Congo;Congolese;Kinshasa;DRC,DR Congo,D.R. Congo,Congo-Kinshasa,Congo (DRC),Democratic Republic of Congo,Zaire
CF the Central African Republic;Central African;Bangui;CAR
CG the Republic of the Congo;Congolese;Brazzaville;Congo-Brazzaville,Congo (Republic),Republic of Congo
CI Côte d’Ivoire;Ivorian,Ivoirian;Yamoussoukro;Ivory Coast
CM Cameroon;Cameroonian;Yaoundé;Cameroun
CV Cape Verde;Cape Verdean,Cabo Verdean;Praia;Cabo Verde
DJ Djibouti;Djiboutian;Djibouti City
DZ Algeria;Algerian;Algiers
EG Egypt;Egyptian;Cairo;Arab Republic of Egypt
ER Eritrea;Eritrean;Asmara
ET Ethiopia;Ethiopian;Addis Ababa
GA Gabon;Gabonese;Libreville
GH Ghana;Ghanaian,Ghanian;Accra
GM the Gambia;Gambian;Banjul
GN Guinea;Guinean;Conakry;Guinea-Conakry
GQ Equatorial Guinea;Equatorial Guinean,Equatoguinean;Malabo
GW Guinea-Bissau;Bissau-Guinean,Guinea-Bissauan;Bissau
KE Kenya;Kenyan;Nairobi
KM the Comoros;Comorian,Comoran;Moroni
LR Liberia;Liberian;Monrovia
LS Lesotho;Lesothan,Basotho,Mosotho;Maseru
LY Libya;Libyan;Tripoli
MA Morocco;Moroccan;Rabat
MG Madagascar;Malagasy,Madagascan;Antananarivo
ML Mali;Malian;Bamako
MR Mauritania;Mauritanian;Nouakchott
MU Mauritius;Mauritian;Port Louis
MW Malawi;Malawian;Lilongwe
MZ Mozambique;Mozambican;Maputo
NA Namibia;Namibian;Windhoek
NE Niger;Nigerien;Niamey
NG Nigeria;Nigerian;Abuja
RW Rwanda;Rwandan,Rwandese;Kigali
SC Seychelles;Seychellois,Seychelloise;Victoria
SD Sudan;Sudanese;Khartoum
SL Sierra Leone;Sierra Leonean;Freetown
SN Senegal;Senegalese;Dakar
SO Somalia;Somali,Somalian;Mogadishu
SS South Sudan;South Sudanese;Juba
ST São Tomé and Príncipe;São Toméan,Santomean;São Tomé
SZ Eswatini;Swazi,Emaswati;Mbabane;Swaziland
TD Chad;Chadian;N’Djamena
TG Togo;Togolese;Lomé
TN Tunisia;Tunisian;Tunis
TZ Tanzania;Tanzanian;Dodoma,+Dar es Salaam
UG Uganda;Ugandan;Kampala
ZA South Africa;South African;Pretoria;Republic of South Africa
ZM Zambia;Zambian;Lusaka
ZW Zimbabwe;Zimbabwean;Harare`
