// As in ../persons.ts.
export const middleEast = `
=IL
Menachem Begin 1948-1992;prime minister 1977-1983;*defence minister 1980-1981
Yitzhak Shamir 1980-1992;prime minister 1983-1984;prime minister 1986-1992;foreign minister 1980-1986
Shimon Peres 1974-2016;prime minister 1984-1986;prime minister 1995-1996;president 2007-2014;foreign minister 1986-1988;foreign minister 1992-1995;foreign minister 2001-2002;*defence minister 1974-1977;*defence minister 1995-1996;*finance minister 1988-1990
Yitzhak Rabin 1967-1995;prime minister 1992-1995;*prime minister 1974-1977;defence minister 1984-1990;*defence minister 1992-1995
Benjamin Netanyahu 1988-2026;prime minister 1996-1999;prime minister 2009-2021;prime minister 2022-;foreign minister 2002-2003;finance minister 2003-2005;*foreign minister 1998-1998
Ehud Barak 1995-2013;prime minister 1999-2001;defence minister 2007-2013;*defence minister 1999-2001;*foreign minister 1995-1996
Ariel Sharon 1973-2014;prime minister 2001-2006;defence minister 1981-1983;foreign minister 1998-1999
Ehud Olmert 1993-2009;prime minister 2006-2009;*finance minister 2005-2006
Tzipi Livni 2001-2015;foreign minister 2006-2009;*justice minister 2013-2014;*justice minister 2004-2006
Silvan Shalom 1998-2015;foreign minister 2003-2006;finance minister 2001-2003
Shaul Mofaz 1998-2014;defence minister 2002-2006
Binyamin Ben-Eliezer 1999-2014;defence minister 2001-2002
Yitzhak Mordechai 1996-2000;defence minister 1996-1999
Moshe Arens 1982-1999;defence minister 1983-1984;defence minister 1990-1992;defence minister 1999-1999;*foreign minister 1988-1990
Moshe Katsav 2000-2011;president 2000-2007
Ezer Weizman 1977-2000;president 1993-2000;*defence minister 1977-1980
Avigdor Lieberman 1999-2022;foreign minister 2009-2012;foreign minister 2013-2015;defence minister 2016-2018;*finance minister 2021-2022
Yair Lapid 2013-2026;foreign minister 2021-2022;prime minister 2022-2022;*finance minister 2013-2014
Benny Gantz 2011-2025;defence minister 2020-2022
=PS
Yasser Arafat/Yasir Arafat 1969-2004;*president 1994-2004
Mahmoud Abbas 1993-2026;president 2005-;prime minister 2003-2003
Ahmed Qureia 1993-2008;prime minister 2003-2006
Salam Fayyad 2002-2013;finance minister 2002-2005;prime minister 2007-2013;*finance minister 2007-2012
Ismail Haniyeh 2006-2024;prime minister 2006-2007
Saeb Erekat 1991-2020
=EG
Anwar Sadat 1970-1981;president 1970-1981
Hosni Mubarak 1975-2020;president 1981-2011;*vice president 1975-1981
Mohamed Morsi/Mohammed Morsi 2011-2019;president 2012-2013
Abdel Fattah el-Sisi/Abdel-Fattah el-Sissi/Abdel Fattah al-Sisi 2012-2026;president 2014-;*defence minister 2012-2014
Amr Moussa 1991-2014;foreign minister 1991-2001;secretary-general @arab-league 2001-2011
Ahmed Maher 2001-2004;foreign minister 2001-2004
Ahmed Aboul Gheit 2004-2026;foreign minister 2004-2011;secretary-general @arab-league 2016-
Boutros Boutros-Ghali 1991-2002;secretary-general @united-nations 1992-1996
Mohamed ElBaradei 1997-2013;director general @international-atomic-energy-agency 1997-2009
=JO
King Hussein 1953-1999;king 1952-1999
King Abdullah II/Abdullah II 1999-2026;king 1999-
=SA
King Fahd 1982-2005;king 1982-2005
King Abdullah 1995-2015;king 2005-2015;*crown prince 1982-2005
Prince Saud al-Faisal/Saud al-Faisal 1975-2015;foreign minister 1975-2015
Mohammed bin Salman 2015-2026;crown prince 2017-;*defence minister 2015-2022;*prime minister 2022-
=SY
Hafez al-Assad/Hafez Assad 1970-2000;president 1971-2000
Bashar al-Assad/Bashar Assad 2000-2024;president 2000-2024
Farouk al-Sharaa/Farouk al-Shara 1984-2013;foreign minister 1984-2006;*vice president 2006-2014
Walid al-Moallem 2006-2020;foreign minister 2006-2020
=LB
Rafik Hariri/Rafiq Hariri 1992-2005;prime minister 1992-1998;prime minister 2000-2004
Émile Lahoud/Emile Lahoud 1998-2007;president 1998-2007
Fouad Siniora 2005-2011;prime minister 2005-2009;*finance minister 1992-1998;*finance minister 2000-2004
Saad Hariri 2005-2022;prime minister 2009-2011;prime minister 2016-2020
Michel Aoun 1988-2022;president 2016-2022
=IQ
Saddam Hussein 1979-2006;president 1979-2003
Tariq Aziz 1983-2015;foreign minister 1983-1991;deputy prime minister 1979-2003
Ahmed Chalabi/Ahmad Chalabi 1998-2010
Ayad Allawi/Iyad Allawi 2003-2014;prime minister 2004-2005
Ibrahim al-Jaafari 2003-2018;prime minister 2005-2006;foreign minister 2014-2018
Nouri al-Maliki 2006-2021;prime minister 2006-2014
Jalal Talabani 1991-2014;president 2005-2014
Hoshyar Zebari 2003-2016;foreign minister 2003-2014;*finance minister 2014-2016
Haider al-Abadi 2014-2018;prime minister 2014-2018
=IR
Ruhollah Khomeini/Ayatollah Khomeini 1978-1989;supreme leader 1979-1989
Ali Khamenei/Ayatollah Ali Khamenei 1981-2025;supreme leader 1989-2025;president 1981-1989
Akbar Hashemi Rafsanjani/Ali Akbar Hashemi Rafsanjani/Hashemi Rafsanjani 1980-2017;president 1989-1997
Mohammad Khatami/Mohammed Khatami 1997-2009;president 1997-2005
Mahmoud Ahmadinejad 2005-2013;president 2005-2013
Hassan Rouhani 2003-2021;president 2013-2021
Ali Akbar Velayati 1981-1997;foreign minister 1981-1997
Kamal Kharrazi 1997-2005;foreign minister 1997-2005
Manouchehr Mottaki 2005-2010;foreign minister 2005-2010
Mohammad Javad Zarif/Javad Zarif 2013-2021;foreign minister 2013-2021
=TR
Turgut Özal/Turgut Ozal 1983-1993;prime minister 1983-1989;president 1989-1993
Süleyman Demirel/Suleyman Demirel 1965-2000;president 1993-2000;prime minister 1991-1993;*prime minister 1965-1980
Tansu Çiller/Tansu Ciller 1993-2002;prime minister 1993-1996;*foreign minister 1996-1997
Bülent Ecevit/Bulent Ecevit 1974-2002;prime minister 1999-2002;*prime minister 1974-1979
Ahmet Necdet Sezer 2000-2007;president 2000-2007
Abdullah Gül/Abdullah Gul 2002-2014;prime minister 2002-2003;foreign minister 2003-2007;president 2007-2014
Recep Tayyip Erdoğan/Recep Tayyip Erdogan 1994-2026;prime minister 2003-2014;president 2014-
Ahmet Davutoğlu/Ahmet Davutoglu 2009-2016;foreign minister 2009-2014;prime minister 2014-2016
=YE
Ali Abdullah Saleh 1978-2017;president 1990-2012
=AF
Hamid Karzai 2001-2021;president 2001-2014
Abdullah Abdullah 2001-2021;foreign minister 2001-2005
Ashraf Ghani 2002-2021;president 2014-2021;finance minister 2002-2004
Mullah Mohammed Omar/Mullah Omar 1996-2013
=LY
Moammar Gadhafi/Muammar Gaddafi/Moammar Gaddafi/Muammar Qaddafi 1969-2011
=DZ
Abdelaziz Bouteflika 1999-2019;president 1999-2019;*foreign minister 1963-1979
Liamine Zeroual 1993-1999;president 1994-1999
=TN
Zine El Abidine Ben Ali 1987-2011;president 1987-2011
=MA
King Hassan II/Hassan II 1961-1999;king 1961-1999
King Mohammed VI/Mohammed VI 1999-2026;king 1999-
=SD
Omar al-Bashir/Omar Hassan al-Bashir 1989-2019;president 1993-2019`
