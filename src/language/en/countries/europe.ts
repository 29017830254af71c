// As in ./africa.ts.
export const europe = `
AD Andorra;Andorran;Andorra la Vella
AL Albania;Albanian;Tirana
AT Austria;Austrian;Vienna
BA Bosnia and Herzegovina;Bosnian,Herzegovinian,Bosnian and Herzegovinian;Sarajevo;Bosnia,Bosnia-Herzegovina
BE Belgium;Belgian;Brussels
BG Bulgaria;Bulgarian;Sofia
BY Belarus;Belarusian,Belarussian,Belorussian;Minsk
CH Switzerland;Swiss;Bern,Berne;Swiss Confederation
CY Cyprus;Cypriot;Nicosia
CZ Czechia;Czech;Prague;Czech Republic
DE Germany;German;Berlin;Federal Republic of Germany
DK Denmark;Danish,Dane;Copenhagen
EE Estonia;Estonian;Tallinn
ES Spain;Spanish,Spaniard;Madrid
FI Finland;Finnish,Finn;Helsinki
FR France;French;Paris;French Republic
GB the United Kingdom;British,Briton,Brit;London;UK,GB,Britain,Great Britain,United Kingdom of Great Britain and Northern Ireland
GR Greece;Greek,Hellenic;Athens;Hellenic Republic
HR Croatia;Croatian,Croat;Zagreb
HU Hungary;Hungarian;Budapest
IE Ireland;Irish;Dublin;Republic of Ireland
IS Iceland;Icelandic,Icelander;Reykjavik
IT Italy;Italian;Rome
LI Liechtenstein;Liechtenstein,Liechtensteiner;Vaduz
LT Lithuania;Lithuanian;Vilnius
LU Luxembourg;Luxembourgish,Luxembourger,Luxembourgian;Luxembourg City
LV Latvia;Latvian;Riga
MC Monaco;Monegasque,Monacan;Monaco
MD Moldova;Moldovan;Chișinău;Republic of Moldova
ME Montenegro;Montenegrin;Podgorica
MK North Macedonia;Macedonian,North Macedonian;Skopje;Macedonia
MT Malta;Maltese;Valletta
NL the Netherlands;Dutch;Amsterdam,+The Hague;Holland
NO Norway;Norwegian;Oslo
PL Poland;Polish,Pole;Warsaw
PT Portugal;Portuguese;Lisbon
RO Romania;Romanian;Bucharest
RS Serbia;Serbian,Serb;Belgrade
RU Russia;Russian;Moscow;Russian Federation
SE Sweden;Swedish,Swede;Stockholm
SI Slovenia;Slovenian,Slovene;Ljubljana
SK Slovakia;Slovak,Slovakian;Bratislava;Slovak Republic
SM San Marino;Sammarinese,Sanmarinese;San Marino
UA Ukraine;Ukrainian;Kyiv,Kiev
VA Vatican City;Vatican;Vatican City;Vatican City State
XK Kosovo;Kosovar,Kosovan;Pristina`
