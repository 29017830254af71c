/** How names of organisations begin, and how they end: to make up new ones. Written by hand. */
export const openings = `Global|National|International|First|New|United|Royal|General|Central|Northern|Southern|Pacific|Atlantic|Premier|
Digital|Green|Advanced|Allied|Standard|Republican|Democratic|Liberal|Free|People's|Federal|American|European|African|Asian|World|
Blue|Silver|Red|Islamic|Christian|Socialist|Progressive|Independent|Human Rights|Public|Social|Labour|Workers'|Air|Deutsche|
Banco|Grupo|Al`

export const endings = `Group|Holdings|Corp.|Corporation|Inc.|Inc|Ltd|Bank|University|Institute|Foundation|Party|Movement|Front|Times|Post|
Daily|News|Airlines|Airways|Motors|Energy|Oil|Gas|Telecom|Media|Capital|Partners|Industries|Technologies|Pharmaceuticals|United|
City|FC|Athletic|Rovers|Council|Commission|Association|Federation|Union|Agency|Authority|Ministry|Department|Chamber of Commerce|
Police|Police Service|Hospital|College|School|High School|Court|Supreme Court|High Court|Society|Museum|Studios|Records|
Entertainment|Systems|Group plc|Mining|Steel|Foods|Insurance|Electric|Football Club|Parliament|Assembly|Army|Navy|Red Cross|
Central Bank|Stock Exchange|Football Association|Congress|Alliance|Coalition|Network|Committee|Trust|Journal|Herald|Tribune|
Television|Radio|Brigade|Brigades|Liberation Army|Liberation Front`
