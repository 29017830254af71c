// As in ./africa.ts.
export const americas = `
AG Antigua and Barbuda;Antiguan,Barbudan,Antiguan and Barbudan;St. John’s;Antigua
AR Argentina;Argentine,Argentinian,Argentinean;Buenos Aires;Argentine Republic
BB Barbados;Barbadian,Bajan;Bridgetown
BO Bolivia;Bolivian;Sucre,+La Paz;Plurinational State of Bolivia
BR Brazil;Brazilian;Brasília
BS the Bahamas;Bahamian;Nassau
BZ Belize;Belizean;Belmopan
CA Canada;Canadian;Ottawa
CL Chile;Chilean;Santiago
CO Colombia;Colombian;Bogotá
CR Costa Rica;Costa Rican;San José
CU Cuba;Cuban;Havana
DM Dominica;Dominican;Roseau
DO the Dominican Republic;Dominican;Santo Domingo
EC Ecuador;Ecuadorian,Ecuadorean,Ecuadoran;Quito
GD Grenada;Grenadian;St. George’s
GT Guatemala;Guatemalan;Guatemala City
GY Guyana;Guyanese;Georgetown
HN Honduras;Honduran;Tegucigalpa
HT Haiti;Haitian;Port-au-Prince
JM Jamaica;Jamaican;Kingston
KN St. Kitts and Nevis;Kittitian,Nevisian,Kittitian and Nevisian;Basseterre
LC St. Lucia;St. Lucian;Castries
MX Mexico;Mexican;Mexico City
NI Nicaragua;Nicaraguan;Managua
PA Panama;Panamanian;Panama City
PE Peru;Peruvian;Lima
PY Paraguay;Paraguayan;Asunción
SR Suriname;Surinamese,Surinamer;Paramaribo;Surinam
SV El Salvador;Salvadoran,Salvadorean,Salvadorian;San Salvador
TT Trinidad and Tobago;Trinidadian,Tobagonian,Trinbagonian;Port of Spain;Trinidad
US the United States;American;Washington,Washington DC,Washington D.C.;US,USA,United States of America,America
UY Uruguay;Uruguayan;Montevideo
VC St. Vincent and the Grenadines;Vincentian,St. Vincentian;Kingstown;St. Vincent
VE Venezuela;Venezuelan;Caracas;Bolivarian Republic of Venezuela`
