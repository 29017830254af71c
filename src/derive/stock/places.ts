/** Cities that are no capitals, `NAME/ALIAS` with commas between them, under the codes of their countries. */
export const places = `
=AE
Dubai,Sharjah
=AF
Kandahar,Herat,Mazar-i-Sharif,Jalalabad
=AR
Córdoba,Rosario,Mendoza
=AT
Salzburg,Graz,Linz,Innsbruck
=AU
Sydney,Melbourne,Brisbane,Perth,Adelaide,Darwin,Hobart
=BA
Banja Luka,Mostar,Tuzla
=BD
Chittagong
=BE
Antwerp,Ghent,Bruges,Liège
=BG
Plovdiv,Varna
=BO
Santa Cruz de la Sierra,Cochabamba
=BR
Rio de Janeiro,São Paulo,Salvador,Belo Horizonte,Porto Alegre,Recife,Manaus,Fortaleza
=CA
Toronto,Montreal,Vancouver,Calgary,Edmonton,Winnipeg,Halifax,Quebec City
=CD
Lubumbashi,Goma,Kisangani
=CH
Geneva,Zurich,Basel,Lausanne,Lugano
=CL
Valparaíso,Concepción
=CM
Douala
=CN
Shanghai,Guangzhou,Shenzhen,Chongqing,Tianjin,Wuhan,Chengdu,Nanjing,Harbin,Xi’an,Dalian
=CO
Medellín,Cali,Barranquilla,Cartagena
=CU
Santiago de Cuba
=CZ
Brno,Ostrava
=DE
Munich,Hamburg,Frankfurt,Cologne,Stuttgart,Dresden,Leipzig,Bonn,Düsseldorf,Nuremberg
=DK
Aarhus,Odense
=DZ
Oran,Constantine
=EC
Guayaquil
=EG
Alexandria,Port Said,Luxor,Sharm el-Sheikh,Aswan,Suez
=ES
Barcelona,Valencia,Seville,Bilbao,Málaga,Zaragoza,Granada
=FI
Tampere,Turku
=FR
Lyon,Marseille/Marseilles,Toulouse,Nice,Strasbourg,Bordeaux,Lille,Nantes,Cannes
=GB
Manchester,Birmingham,Liverpool,Glasgow,Edinburgh,Leeds,Belfast,Cardiff,Bristol,Sheffield
=GE
Batumi
=GH
Kumasi
=GR
Thessaloniki,Patras
=HR
Split,Dubrovnik
=HU
Debrecen
=ID
Surabaya,Bandung,Medan,Banda Aceh
=IE
Cork,Limerick,Galway
=IL
Tel Aviv,Haifa,Beersheba,Eilat
=IN
Mumbai/Bombay,Kolkata/Calcutta,Chennai/Madras,Bangalore/Bengaluru,Hyderabad,Ahmedabad,Srinagar,Jaipur,Amritsar,Lucknow
=IQ
Basra,Mosul,Kirkuk,Fallujah,Najaf,Karbala,Tikrit,Samarra,Ramadi,Irbil/Erbil
=IR
Isfahan,Tabriz,Shiraz,Mashhad,Qom,Bushehr
=IT
Milan,Naples,Turin,Florence,Venice,Genoa,Bologna,Palermo
=JO
Aqaba,Zarqa
=JP
Osaka,Kyoto,Yokohama,Hiroshima,Nagasaki,Nagoya,Sapporo,Kobe,Fukuoka
=KE
Mombasa,Kisumu
=KR
Busan/Pusan,Incheon/Inchon,Daegu/Taegu,Gwangju/Kwangju
=KZ
Almaty
=LB
Sidon,Tyre
=LY
Benghazi,Misrata
=MA
Casablanca,Marrakesh/Marrakech,Fez,Tangier
=MM
Mandalay
=MX
Guadalajara,Monterrey,Tijuana,Cancún,Acapulco,Ciudad Juárez
=MY
Penang,Johor Bahru
=NG
Lagos,Kano,Port Harcourt,Ibadan,Kaduna
=NL
Rotterdam,Utrecht,Eindhoven,Maastricht
=NO
Bergen,Trondheim,Stavanger
=NZ
Auckland,Christchurch,Dunedin
=PE
Cuzco/Cusco,Arequipa
=PH
Cebu City,Davao City,Zamboanga City
=PK
Karachi,Lahore,Peshawar,Quetta,Rawalpindi,Faisalabad,Multan
=PL
Kraków/Cracow,Gdansk/Gdańsk,Wrocław/Wroclaw,Poznań/Poznan,Łódź/Lodz
=PT
Porto,Faro
=RO
Timişoara/Timisoara,Cluj-Napoca,Constanţa/Constanta
=RS
Novi Sad,Niš/Nis
=RU
St. Petersburg/Saint Petersburg,Novosibirsk,Vladivostok,Yekaterinburg,Kazan,Sochi,Grozny,Volgograd,Rostov-on-Don
=SA
Jeddah/Jidda,Mecca,Medina,Dhahran
=SD
Port Sudan,Omdurman
=SE
Gothenburg,Malmö/Malmo,Uppsala
=SN
Saint-Louis
=SO
Kismayo,Baidoa,Hargeisa
=SY
Aleppo,Homs,Hama,Latakia,Deir ez-Zor
=TH
Chiang Mai,Phuket,Pattaya
=TR
Istanbul,Izmir,Antalya,Adana,Diyarbakir,Bursa
=TW
Kaohsiung,Taichung,Tainan
=TZ
Arusha,Dar es Salaam
=UA
Odesa/Odessa,Kharkiv/Kharkov,Lviv/Lvov,Donetsk,Dnipro/Dnipropetrovsk,Mariupol
=UG
Entebbe,Gulu
=US
New York/New York City,Los Angeles,Chicago,Houston,Philadelphia,Phoenix,San Antonio,San Diego,Dallas,San Francisco,Boston,Seattle,Denver,Detroit,Atlanta,Miami,Minneapolis,St. Louis,Baltimore,Cleveland,Pittsburgh,New Orleans,Las Vegas,Kansas City,Cincinnati,Milwaukee,Memphis,Nashville,Sacramento,Salt Lake City,Honolulu
=VE
Maracaibo
=VN
Ho Chi Minh City/Saigon,Da Nang,Haiphong,Hue
=YE
Aden,Taiz
=ZA
Johannesburg,Cape Town,Durban,Port Elizabeth,Bloemfontein,Soweto
=ZW
Bulawayo`
