// As in ./africa.ts; what ISO 3166 lists besides the members of the United Nations.
export const territories = `
AI Anguilla;Anguillan;The Valley
AQ Antarctica;Antarctic
AS American Samoa;American Samoan;Pago Pago
AW Aruba;Aruban;Oranjestad
AX the Åland Islands;Ålandic,Ålander;Mariehamn;Åland
BL St. Barthélemy;Barthélemois;Gustavia;St. Barts
BM Bermuda;Bermudian,Bermudan;Hamilton
BQ the Caribbean Netherlands
BV Bouvet Island
CC the Cocos (Keeling) Islands;;West Island;Cocos Islands
CK the Cook Islands;Cook Islands,Cook Islander;Avarua
CW Curaçao;Curaçaoan;Willemstad
CX Christmas Island;Christmas Island,Christmas Islander;Flying Fish Cove
EH Western Sahara;Sahrawi,Saharawi;Laayoune
FK the Falkland Islands;Falkland Islands,Falkland Islander;Stanley;Falklands,Malvinas
FO the Faroe Islands;Faroese,Faroe Islander;Tórshavn;Faroes
GF French Guiana;French Guianan,Guianese;Cayenne
GG Guernsey;;St. Peter Port
GI Gibraltar;Gibraltarian;Gibraltar
GL Greenland;Greenlandic,Greenlander;Nuuk
GP Guadeloupe;Guadeloupean;Basse-Terre
GS South Georgia and the South Sandwich Islands
GU Guam;Guamanian;Hagåtña
HK Hong Kong;Hong Kong,Hongkonger,Hong Konger;;Hong Kong SAR China,Hong Kong SAR
HM Heard and McDonald Islands
IM the Isle of Man;Manx;Douglas
IO the British Indian Ocean Territory
JE Jersey;;St. Helier
KY the Cayman Islands;Caymanian;George Town
MF St. Martin;;Marigot
MO Macao;Macanese;;Macau,Macao SAR China,Macao SAR
MP the Northern Mariana Islands;Northern Marianan;Saipan
MQ Martinique;Martinican,Martiniquais;Fort-de-France
MS Montserrat;Montserratian;Plymouth
NC New Caledonia;New Caledonian;Nouméa
NF Norfolk Island;Norfolk Islander
NU Niue;Niuean;Alofi
PF French Polynesia;French Polynesian;Papeete
PM St. Pierre and Miquelon;;Saint-Pierre
PN the Pitcairn Islands;Pitcairn Islander;Adamstown;Pitcairn
PR Puerto Rico;Puerto Rican;San Juan
RE Réunion;Réunionese;Saint-Denis
SH St. Helena;St. Helenian;Jamestown
SJ Svalbard and Jan Mayen;;Longyearbyen
SX Sint Maarten;;Philipsburg
TC the Turks and Caicos Islands;;Cockburn Town
TF the French Southern Territories
TK Tokelau;Tokelauan
UM the U.S. Outlying Islands
VG the British Virgin Islands;;Road Town;BVI
VI the U.S. Virgin Islands;;Charlotte Amalie
WF Wallis and Futuna;Wallisian;Mata-Utu
YT Mayotte;Mahoran;Mamoudzou`
