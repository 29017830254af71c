// As in ../persons.ts.
export const africa = `
=ZA
P.W. Botha 1978-1989;president 1984-1989;*prime minister 1978-1984;*defence minister 1966-1980
F.W. de Klerk 1989-1997;president 1989-1994
Nelson Mandela 1962-2013;president 1994-1999
Thabo Mbeki 1993-2010;president 1999-2008;*deputy president 1994-1999
Jacob Zuma 1997-2024;president 2009-2018;*deputy president 1999-2005
Cyril Ramaphosa 1991-2026;president 2018-;*deputy president 2014-2018
Nkosazana Dlamini-Zuma 1994-2017;foreign minister 1999-2009;*health minister 1994-1999;*home affairs minister 2009-2012
Trevor Manuel 1996-2014;finance minister 1996-2009
Desmond Tutu 1984-2021
=NG
Ibrahim Babangida 1985-1993;president 1985-1993
Sani Abacha 1993-1998
Olusegun Obasanjo 1976-2015;president 1999-2007
Umaru Yar'Adua 2007-2010;president 2007-2010
Goodluck Jonathan 2007-2015;president 2010-2015;*vice president 2007-2010
Muhammadu Buhari 1984-2023;president 2015-2023
Ngozi Okonjo-Iweala 2003-2026;finance minister 2003-2006;finance minister 2011-2015;*foreign minister 2006-2006;director-general @world-trade-organization 2021-
=KE
Daniel arap Moi 1978-2002;president 1978-2002
Mwai Kibaki 1978-2013;president 2002-2013;*vice president 1978-1988;*finance minister 1969-1982
Raila Odinga 1992-2025;prime minister 2008-2013
Uhuru Kenyatta 2002-2022;president 2013-2022;*finance minister 2009-2012
William Ruto 2008-2026;president 2022-
=ZW
Robert Mugabe 1976-2019;president 1987-2017;prime minister 1980-1987
Morgan Tsvangirai 1999-2018;prime minister 2009-2013
Emmerson Mnangagwa 2005-2026;president 2017-;*justice minister 1989-2000;*defence minister 2009-2013
=ZM
Kenneth Kaunda 1964-1991;president 1964-1991
Frederick Chiluba 1991-2001;president 1991-2002
Levy Mwanawasa 2001-2008;president 2002-2008
=UG
Milton Obote 1966-1985;president 1980-1985;*president 1966-1971
Yoweri Museveni 1986-2026;president 1986-
=TZ
Julius Nyerere 1961-1999;president 1964-1985
Benjamin Mkapa 1995-2005;president 1995-2005
Jakaya Kikwete 1995-2015;president 2005-2015;foreign minister 1995-2005
=RW
Juvénal Habyarimana/Juvenal Habyarimana 1973-1994;president 1973-1994
Paul Kagame 1994-2026;president 2000-;*vice president 1994-2000;*defence minister 1994-2000
=ET
Mengistu Haile Mariam 1977-1991;president 1987-1991
Meles Zenawi 1991-2012;prime minister 1995-2012
Abiy Ahmed 2018-2026;prime minister 2018-
Tedros Adhanom Ghebreyesus 2012-2026;foreign minister 2012-2016;*health minister 2005-2012;director-general @world-health-organization 2017-
=ER
Isaias Afwerki 1991-2026;president 1993-
=CD
Mobutu Sese Seko 1965-1997;president 1965-1997
Laurent Kabila/Laurent-Désiré Kabila 1996-2001;president 1997-2001
Joseph Kabila 2001-2019;president 2001-2019
=GH
Jerry Rawlings 1981-2001;president 1993-2001
John Kufuor 2000-2009;president 2001-2009
Kofi Annan 1997-2018;secretary-general @united-nations 1997-2006
=LR
Samuel Doe 1980-1990;president 1986-1990
Charles Taylor 1989-2012;president 1997-2003
Ellen Johnson Sirleaf 2005-2018;president 2006-2018
=CI
Félix Houphouët-Boigny/Felix Houphouet-Boigny 1960-1993;president 1960-1993
Laurent Gbagbo 1990-2021;president 2000-2011
Alassane Ouattara 1990-2026;president 2010-;prime minister 1990-1993
=SN
Abdou Diouf 1981-2000;president 1981-2000
Abdoulaye Wade 2000-2012;president 2000-2012
=AO
José Eduardo dos Santos/Jose Eduardo dos Santos 1979-2017;president 1979-2017
Jonas Savimbi 1975-2002
=MZ
Joaquim Chissano 1986-2005;president 1986-2005;*foreign minister 1975-1986
=NA
Sam Nujoma 1960-2005;president 1990-2005
=BW
Festus Mogae 1998-2008;president 1998-2008;*vice president 1992-1998;*finance minister 1989-1998
=BF
Blaise Compaoré/Blaise Compaore 1987-2014;president 1987-2014
=TG
Gnassingbé Eyadéma/Gnassingbe Eyadema 1967-2005;president 1967-2005
=GA
Omar Bongo 1967-2009;president 1967-2009
=CM
Paul Biya 1982-2026;president 1982-;*prime minister 1975-1982
=SS
Salva Kiir 2005-2026;president 2011-`
