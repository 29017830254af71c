/** Organisations of the news: companies, clubs, papers, parties, armed groups, bodies. Written by hand. */
export const knownOrganisations = `
Apple|Google|Alphabet|Microsoft|Amazon|Facebook|Meta Platforms|Twitter|Netflix|Tesla|SpaceX|Uber|Lyft|Airbnb|Intel|IBM|Oracle|
Cisco|Dell|Hewlett-Packard|HP|Nokia|Ericsson|Motorola|BlackBerry|Sony|Panasonic|Toshiba|Hitachi|Sharp|Fujitsu|NEC|Canon|Nikon|
Olympus|Nintendo|Sega|Samsung|Samsung Electronics|LG|SK Hynix|Hyundai|Hyundai Motor|Kia|Daewoo|Huawei|Xiaomi|Oppo|Vivo|Lenovo|
ZTE|Alibaba|Tencent|Baidu|Weibo|ByteDance|TikTok|JD.com|Didi|Meituan|Sinopec|PetroChina|CNOOC|Evergrande|BYD|Foxconn|TSMC|Acer|
Asus|HTC|Infosys|Wipro|Tata|Tata Motors|Reliance|Reliance Industries|Adani|Mahindra|Airtel|Vodafone|Telefonica|Orange|Verizon|
AT&T|Sprint|T-Mobile|Comcast|Disney|Walt Disney|Warner|Viacom|Paramount|Universal|Pixar|Spotify|Reddit|Snapchat|LinkedIn|PayPal|
Visa|Mastercard|American Express|JPMorgan|JPMorgan Chase|Goldman Sachs|Morgan Stanley|Citigroup|Citibank|Merrill Lynch|Lehman
Brothers|Bear Stearns|Barclays|HSBC|Lloyds|NatWest|Santander|BBVA|UBS|Credit Suisse|Deutsche Bank|Commerzbank|BNP Paribas|Societe
Generale|Credit Agricole|ING|Rabobank|UniCredit|Nomura|Mizuho|SoftBank|Berkshire Hathaway|BlackRock|Vanguard|Moody's|Fitch|
Standard & Poor's|Deloitte|KPMG|PricewaterhouseCoopers|McKinsey|Accenture|Enron|WorldCom|Halliburton|Bechtel|Blackwater|Exxon|
Exxon Mobil|ExxonMobil|Chevron|ConocoPhillips|Texaco|BP|Shell|Royal Dutch Shell|Total|TotalEnergies|Eni|Equinor|Statoil|Repsol|
Gazprom|Rosneft|Lukoil|Yukos|Sibneft|Transneft|Rusal|Norilsk Nickel|Sberbank|VTB|Aeroflot|Naftogaz|Petrobras|Pemex|PDVSA|Aramco|
Saudi Aramco|SABIC|Sonatrach|Sonangol|Sasol|Eskom|Transnet|MTN|Naspers|Vale|Embraer|Odebrecht|Braskem|Codelco|Cemex|Telmex|
Rio Tinto|BHP|BHP Billiton|Glencore|Anglo American|De Beers|AngloGold|Barrick|Newmont|Alcoa|Arcelor|Mittal|ArcelorMittal|Posco|
Nippon Steel|Thyssenkrupp|Siemens|Bosch|BASF|Bayer|Monsanto|DuPont|Dow Chemical|Syngenta|Novartis|Roche|Pfizer|Merck|Moderna|
BioNTech|AstraZeneca|GlaxoSmithKline|Sanofi|Johnson & Johnson|Gilead|Eli Lilly|AbbVie|Amgen|Sinovac|Sinopharm|Boeing|Airbus|
Lockheed Martin|Raytheon|Northrop Grumman|General Dynamics|BAE Systems|Rolls-Royce|Thales|Dassault|Bombardier|Saab|Sukhoi|
General Electric|General Motors|Ford|Chrysler|Fiat|Fiat Chrysler|Stellantis|Toyota|Honda|Nissan|Mazda|Mitsubishi|Subaru|Suzuki|
Isuzu|Volkswagen|Audi|Porsche|BMW|Daimler|Mercedes|Mercedes-Benz|Opel|Renault|Peugeot|Citroen|Volvo|Scania|Ferrari|Lamborghini|
Jaguar|Land Rover|Skoda|Seat|Michelin|Goodyear|Bridgestone|Pirelli|Walmart|Wal-Mart|Target|Costco|Kroger|Tesco|Sainsbury's|Asda|
Marks & Spencer|Carrefour|Auchan|Aldi|Lidl|Metro|Ikea|H&M|Zara|Inditex|Nike|Adidas|Puma|Reebok|Gucci|LVMH|Prada|Burberry|L'Oreal|
Unilever|Nestle|Danone|Kraft|Kellogg|PepsiCo|Coca-Cola|Pepsi|McDonald's|Starbucks|KFC|Burger King|Heineken|Carlsberg|Diageo|
Anheuser-Busch|Philip Morris|Procter & Gamble|Colgate|Caterpillar|Deere|FedEx|UPS|DHL|Maersk|Lufthansa|Ryanair|easyJet|KLM|
Air France|British Airways|Iberia|Alitalia|Emirates|Etihad|Qantas|Cathay Pacific|Virgin Atlantic|Delta|Southwest|JetBlue|Marriott|
Hilton|Expedia|Forbes|Bloomberg|Reuters|Associated Press|AP|AFP|Agence France-Presse|Xinhua|Tass|Itar-Tass|Interfax|RIA Novosti|
Ria|Kyodo|Yonhap|KCNA|IRNA|Fars|Tasnim|Anadolu|ANSA|EFE|DPA|PTI|BBC|CNN|NBC|CBS|ABC|Fox News|MSNBC|CNBC|PBS|NPR|ITV|Sky News|
Al Jazeera|Al-Jazeera|Al-Arabiya|Al Arabiya|Al-Manar|RT|CCTV|NHK|KBS|Nikkei|New York Times|Washington Post|Wall Street Journal|
Los Angeles Times|USA Today|Chicago Tribune|Boston Globe|Newsweek|Guardian|Daily Telegraph|Financial Times|Daily Mail|Independent|
Observer|Economist|Le Monde|Le Figaro|Liberation|Der Spiegel|Die Welt|Bild|El Pais|El Mundo|La Repubblica|Corriere della Sera|
Haaretz|Maariv|Jerusalem Post|Al-Ahram|Dawn|Hindustan Times|Times of India|Straits Times|Asahi Shimbun|Yomiuri Shimbun|Mainichi|
Chosun Ilbo|Global Times|People's Daily|Pravda|Izvestia|Kommersant|Vedomosti|Granma|Clarin|Globo|NATO|UNESCO|UNICEF|UNHCR|UNRWA|
UNAIDS|UNDP|UNEP|WHO|WTO|WFP|FAO|ILO|IMF|OECD|OPEC|OSCE|IAEA|ICC|ICJ|ICRC|ASEAN|APEC|SAARC|ECOWAS|SADC|AU|EU|UN|U.N.|OAS|CARICOM|
Mercosur|Interpol|Europol|Frontex|CIA|FBI|NSA|DEA|Pentagon|NASA|FDA|CDC|EPA|FAA|FEMA|SEC|FCC|Federal Reserve|Fed|Treasury|
White House|Kremlin|Duma|Knesset|Bundestag|Bundesrat|Bundesbank|Politburo|Elysee|Whitehall|MI5|MI6|KGB|FSB|GRU|Mossad|Shin Bet|ISI|
RAW|Stasi|Roscosmos|ISRO|JAXA|ESA|CERN|Greenpeace|Amnesty International|Human Rights Watch|Oxfam|Save the Children|CARE|Caritas|
Transparency International|Reporters Without Borders|Doctors Without Borders|Medecins Sans Frontieres|World Vision|Red Crescent|
WWF|Freedom House|Carnegie|Brookings Institution|Chatham House|RAND|Hamas|Fatah|Hezbollah|Hizbollah|Taliban|Taleban|al-Qaida|
al-Qaeda|Al Qaeda|ISIS|ISIL|Daesh|Islamic State|Boko Haram|al-Shabab|al-Shabaab|Janjaweed|PKK|YPG|PLO|PFLP|IRA|Sinn Fein|ETA|
FARC|ELN|Shining Path|LTTE|Tamil Tigers|Jemaah Islamiyah|Abu Sayyaf|Lashkar-e-Taiba|Jaish-e-Mohammed|Haqqani|Houthis|
Muslim Brotherhood|Interahamwe|Seleka|Likud|Labor|Kadima|Shas|Meretz|Labour|Tories|Tory|Conservatives|Liberal Democrats|UKIP|SNP|
Plaid Cymru|DUP|CDU|CSU|SPD|FDP|AfD|Greens|Syriza|Pasok|Podemos|Fidesz|AKP|CHP|MHP|HDP|BJP|Shiv Sena|PML-N|PPP|MQM|PTI|Awami League|
BNP|Kuomintang|DPP|LDP|Komeito|ANC|Inkatha|ZANU-PF|MDC|SWAPO|Frelimo|Renamo|MPLA|UNITA|SPLM|SPLA|KANU|PDP|APC|NPP|NDC|PRI|PAN|PRD|
FMLN|Sandinistas|Arsenal|Chelsea|Liverpool|Everton|Tottenham|Manchester United|Manchester City|Newcastle United|Leeds United|
Aston Villa|West Ham|Southampton|Leicester City|Wolves|Fulham|Celtic|Rangers|Real Madrid|Barcelona|Atletico Madrid|Sevilla|Valencia|
Villarreal|Juventus|AC Milan|Inter Milan|Inter|Milan|Roma|Lazio|Napoli|Fiorentina|Atalanta|Bayern Munich|Bayern|Borussia Dortmund|
Schalke|Leverkusen|Werder Bremen|Hamburg|Wolfsburg|Paris Saint-Germain|PSG|Marseille|Lyon|Monaco|Lille|Ajax|Feyenoord|PSV|Benfica|
Porto|Sporting|Galatasaray|Fenerbahce|Besiktas|Olympiakos|Panathinaikos|CSKA Moscow|Spartak Moscow|Zenit|Dynamo Kiev|Shakhtar|
Red Star|Boca Juniors|River Plate|Flamengo|Corinthians|Santos|Palmeiras|Penarol|Al Ahly|Zamalek|Al-Hilal|Al Nassr|Kaizer Chiefs|
Orlando Pirates|Yankees|Mets|Red Sox|Dodgers|Giants|Cubs|White Sox|Astros|Braves|Phillies|Cardinals|Lakers|Celtics|Knicks|Bulls|
Warriors|Rockets|Heat|Spurs|Nets|76ers|Patriots|Cowboys|Packers|Steelers|Eagles|Broncos|Chiefs|49ers|Bears|Raiders|Saints|Ravens|
Rangers|Bruins|Penguins|Flyers|Canadiens|Maple Leafs|Oilers|FIFA|UEFA|IOC|NFL|NBA|MLB|NHL|NCAA|MLS|WTA|ATP|FIA|ICC|BCCI|IPL|Conmebol|
CONCACAF|La Liga|Bundesliga|Premier League|Serie A|McLaren|Red Bull|Harvard|Yale|Princeton|Stanford|MIT|Oxford|Cambridge|Columbia|
Cornell|Georgetown|Johns Hopkins|Berkeley|UCLA|Sorbonne|Tsinghua|Wikipedia|YouTube|Instagram|WhatsApp|Telegram|Signal|Zoom|Skype|
Yahoo|AOL|eBay|Nvidia|AMD|Qualcomm|Broadcom|Micron|Adobe|Salesforce|SAP|ASML|Philips|ABB|Swisscom|Novo Nordisk|Lego|Electrolux|
Nasdaq|Dow Jones|NYSE|FTSE|DAX|Nikkei|Hang Seng|Sotheby's|Christie's|Bolshoi|Vatican|Holy See|Church of England|Falun Gong`
