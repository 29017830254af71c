/** What is called after countries, continents, peoples and beliefs: no name of an actor by itself. Written by hand. */
export const demonyms = `
Afghan Albanian Algerian American Andorran Angolan Argentine Argentinian Armenian Australian Austrian Azerbaijani Azeri
Bahamian Bahraini Bangladeshi Barbadian Belarusian Belarussian Belgian Belizean Beninese Bhutanese Bolivian Bosnian
Botswanan Brazilian British Bruneian Bulgarian Burkinabe Burmese Burundian Cambodian Cameroonian Canadian Chadian
Chilean Chinese Colombian Comorian Congolese Croatian Cuban Cypriot Czech Danish Djiboutian Dominican Dutch Ecuadorian
Ecuadorean Egyptian Emirati English Equatoguinean Eritrean Estonian Ethiopian European Fijian Filipino Finnish French
Gabonese Gambian Georgian German Ghanaian Greek Grenadian Guatemalan Guinean Guyanese Haitian Honduran Hungarian
Icelandic Indian Indonesian Iranian Iraqi Irish Israeli Italian Ivorian Jamaican Japanese Jordanian Kazakh Kenyan Korean
Kosovar Kuwaiti Kyrgyz Laotian Latvian Lebanese Liberian Libyan Lithuanian Luxembourgish Macedonian Malagasy Malawian
Malaysian Maldivian Malian Maltese Mauritanian Mauritian Mexican Moldovan Mongolian Montenegrin Moroccan Mozambican
Namibian Nepalese Nepali Nicaraguan Nigerian Nigerien Norwegian Omani Pakistani Palestinian Panamanian Paraguayan
Persian Peruvian Polish Portuguese Qatari Romanian Russian Rwandan Salvadoran Samoan Saudi Scottish Senegalese Serbian
Serb Singaporean Slovak Slovakian Slovene Slovenian Somali Spanish Sudanese Surinamese Swazi Swedish Swiss Syrian
Taiwanese Tajik Tanzanian Thai Tibetan Togolese Tongan Trinidadian Tunisian Turkish Turkmen Ugandan Uighur Uyghur
Ukrainian Uruguayan Uzbek Venezuelan Vietnamese Welsh Yemeni Zambian Zimbabwean African Asian Arab Arabic Caribbean
Scandinavian Nordic Balkan Baltic Kurdish Kurd Chechen Catalan Basque Flemish Sicilian Bavarian Siberian Latin Hispanic
Slavic Jewish Jew Muslim Moslem Islamic Islamist Christian Catholic Protestant Orthodox Anglican Evangelical Methodist
Baptist Hindu Buddhist Sikh Shiite Shia Sunni Alawite Druze Zionist Hutu Tutsi Pashtun Punjabi Bengali Tamil Sinhalese
Rohingya Berber Tuareg Zulu Hausa Igbo Yoruba Western Eastern Soviet Nazi Communist Marxist Maoist Republican Democrat
Democratic Socialist Liberal Conservative Texan Californian Londoner Parisian Afghans Albanians Americans Arabs Armenians
Australians Austrians Belgians Bosnians Brazilians Britons Brits Bulgarians Canadians Chechens Christians Colombians
Croats Cubans Czechs Danes Democrats Egyptians Europeans Finns Georgians Germans Greeks Haitians Hindus Hungarians Indians
Indonesians Iranians Iraqis Israelis Italians Jews Kenyans Koreans Kurds Lebanese Mexicans Muslims Nigerians Norwegians
Pakistanis Palestinians Poles Republicans Romanians Russians Saudis Scots Serbs Shiites Slovaks Spaniards Sunnis Swedes
Syrians Taiwanese Tamils Tibetans Turks Uighurs Ukrainians Venezuelans Africans Asians Catholics Protestants Buddhists
Sikhs Islamists Communists Maoists Socialists Conservatives
`
