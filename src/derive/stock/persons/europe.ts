// As in ../persons.ts.
export const europe = `
=GB
Margaret Thatcher 1975-1992;prime minister 1979-1990
John Major 1989-2001;prime minister 1990-1997;chancellor of the exchequer 1989-1990;foreign secretary 1989-1989
Tony Blair 1994-2015;prime minister 1997-2007
Gordon Brown 1992-2014;prime minister 2007-2010;chancellor of the exchequer 1997-2007
David Cameron 2005-2024;prime minister 2010-2016;foreign secretary 2023-2024
Theresa May 2010-2022;prime minister 2016-2019;home secretary 2010-2016
Boris Johnson 2008-2024;prime minister 2019-2022;foreign secretary 2016-2018;mayor @london 2008-2016
Liz Truss 2014-2023;prime minister 2022-2022;foreign secretary 2021-2022;*justice secretary 2016-2017
Rishi Sunak 2020-2025;prime minister 2022-2024;chancellor of the exchequer 2020-2022
Keir Starmer 2016-2026;prime minister 2024-
Geoffrey Howe 1979-1990;chancellor of the exchequer 1979-1983;foreign secretary 1983-1989;*deputy prime minister 1989-1990
Douglas Hurd 1985-1995;home secretary 1985-1989;foreign secretary 1989-1995
Malcolm Rifkind 1992-1997;defence secretary 1992-1995;foreign secretary 1995-1997
Robin Cook 1994-2005;foreign secretary 1997-2001
Jack Straw 1997-2010;home secretary 1997-2001;foreign secretary 2001-2006;justice secretary 2007-2010
Margaret Beckett 1994-2007;foreign secretary 2006-2007
David Miliband 2006-2010;foreign secretary 2007-2010
William Hague 1997-2015;foreign secretary 2010-2014
Kenneth Clarke/Ken Clarke 1990-2012;home secretary 1992-1993;chancellor of the exchequer 1993-1997;justice secretary 2010-2012
Alistair Darling 1997-2010;chancellor of the exchequer 2007-2010
George Osborne 2005-2016;chancellor of the exchequer 2010-2016
Geoff Hoon 1999-2006;defence secretary 1999-2005
John Reid 2002-2007;defence secretary 2005-2006;home secretary 2006-2007
David Blunkett 1997-2005;home secretary 2001-2004
Charles Clarke 2002-2006;home secretary 2004-2006
John Prescott 1994-2007;deputy prime minister 1997-2007
George Robertson 1997-2004;defence secretary 1997-1999;secretary-general @nato 1999-2004
Richard Branson 1984-2020
John Browne 1995-2007;chief executive @bp 1995-2007
Tony Hayward 2007-2010;chief executive @bp 2007-2010
Willie Walsh 2005-2020;chief executive @british-airways 2005-2011
Mervyn King 2003-2013;governor @bank-of-england 2003-2013
=FR
Valéry Giscard d'Estaing/Valery Giscard d'Estaing 1974-1995;president 1974-1981
François Mitterrand/Francois Mitterrand 1971-1996;president 1981-1995
Jacques Chirac 1974-2009;president 1995-2007;prime minister 1986-1988;*prime minister 1974-1976;mayor @paris 1977-1995
Nicolas Sarkozy 2002-2016;president 2007-2012;interior minister 2002-2004;interior minister 2005-2007;*finance minister 2004-2004
François Hollande/Francois Hollande 1997-2017;president 2012-2017
Emmanuel Macron 2014-2026;president 2017-;*economy minister 2014-2016
Laurent Fabius 1984-2016;prime minister 1984-1986;foreign minister 2012-2016;finance minister 2000-2002
Édouard Balladur/Edouard Balladur 1986-1995;prime minister 1993-1995;*finance minister 1986-1988
Alain Juppé/Alain Juppe 1986-2017;prime minister 1995-1997;foreign minister 1993-1995;foreign minister 2011-2012;*defence minister 2010-2011
Lionel Jospin 1988-2002;prime minister 1997-2002;*education minister 1988-1992
Hubert Védrine/Hubert Vedrine 1997-2002;foreign minister 1997-2002
Jean-Pierre Raffarin 2002-2005;prime minister 2002-2005
Dominique de Villepin 2002-2011;prime minister 2005-2007;foreign minister 2002-2004;interior minister 2004-2005
Michel Barnier 1993-2025;foreign minister 2004-2005;prime minister 2024-2024;*agriculture minister 2007-2009;*environment minister 1993-1995
Michèle Alliot-Marie/Michele Alliot-Marie 2002-2011;defence minister 2002-2007;interior minister 2007-2009;*justice minister 2009-2010;*foreign minister 2010-2011
Bernard Kouchner 1988-2010;foreign minister 2007-2010;*health minister 1992-1993
François Fillon/Francois Fillon 2002-2017;prime minister 2007-2012;*education minister 2004-2005;*social affairs minister 2002-2004
Christine Lagarde 2005-2026;finance minister 2007-2011;managing director @international-monetary-fund 2011-2019;president @european-central-bank 2019-
Jean-Claude Trichet 1993-2011;president @european-central-bank 2003-2011
Carlos Ghosn 1999-2020;chief executive @nissan 2001-2017;chief executive @renault 2005-2019
=DE
Helmut Schmidt 1974-1990;chancellor 1974-1982
Helmut Kohl 1976-2002;chancellor 1982-1998
Gerhard Schröder/Gerhard Schroeder 1990-2010;chancellor 1998-2005
Angela Merkel 1998-2022;chancellor 2005-2021;*environment minister 1994-1998
Olaf Scholz 2011-2025;chancellor 2021-2025;finance minister 2018-2021;*labour minister 2007-2009
Friedrich Merz 2000-2026;chancellor 2025-
Hans-Dietrich Genscher 1974-1992;foreign minister 1974-1992
Klaus Kinkel 1991-1998;foreign minister 1992-1998;*justice minister 1991-1992
Joschka Fischer 1985-2005;foreign minister 1998-2005
Frank-Walter Steinmeier 2005-2026;foreign minister 2005-2009;foreign minister 2013-2017;president 2017-
Guido Westerwelle 2001-2013;foreign minister 2009-2013
Otto Schily 1998-2005;interior minister 1998-2005
Hans Eichel 1999-2005;finance minister 1999-2005
Theo Waigel 1989-1998;finance minister 1989-1998
Peter Struck 2002-2009;defence minister 2002-2005
Rudolf Scharping 1993-2002;defence minister 1998-2002
Wolfgang Schäuble/Wolfgang Schaeuble 1984-2021;finance minister 2009-2017;interior minister 1989-1991;interior minister 2005-2009
Ursula von der Leyen 2005-2026;defence minister 2013-2019;president @european-commission 2019-;*labour minister 2009-2013
Johannes Rau 1978-2004;president 1999-2004
Horst Köhler/Horst Koehler 2000-2010;president 2004-2010;managing director @international-monetary-fund 2000-2004
=IT
Giulio Andreotti 1972-1992;prime minister 1989-1992;*prime minister 1976-1979;*foreign minister 1983-1989
Bettino Craxi 1983-1994;prime minister 1983-1987
Silvio Berlusconi 1994-2023;prime minister 1994-1995;prime minister 2001-2006;prime minister 2008-2011;*foreign minister 2002-2002
Romano Prodi 1996-2008;prime minister 1996-1998;prime minister 2006-2008;president @european-commission 1999-2004
Massimo D'Alema 1994-2008;prime minister 1998-2000;foreign minister 2006-2008
Franco Frattini 2002-2011;foreign minister 2002-2004;foreign minister 2008-2011
Gianfranco Fini 1994-2013;foreign minister 2004-2006;*deputy prime minister 2001-2006
Carlo Azeglio Ciampi 1993-2006;president 1999-2006;prime minister 1993-1994;*finance minister 1996-1999
Mario Draghi 2006-2022;president @european-central-bank 2011-2019;prime minister 2021-2022
Mario Monti 1995-2013;prime minister 2011-2013
Matteo Renzi 2013-2018;prime minister 2014-2016
Giorgia Meloni 2012-2026;prime minister 2022-
=ES
Felipe González/Felipe Gonzalez 1982-1996;prime minister 1982-1996
José María Aznar/Jose Maria Aznar 1993-2004;prime minister 1996-2004
José Luis Rodríguez Zapatero/Jose Luis Rodriguez Zapatero 2004-2011;prime minister 2004-2011
Mariano Rajoy 2003-2018;prime minister 2011-2018;*interior minister 2001-2002
Pedro Sánchez/Pedro Sanchez 2015-2026;prime minister 2018-
Javier Solana 1992-2009;secretary-general @nato 1995-1999;*foreign minister 1992-1995
Ana Palacio 2002-2004;foreign minister 2002-2004
Miguel Ángel Moratinos/Miguel Angel Moratinos 2004-2010;foreign minister 2004-2010
=PT
Mário Soares/Mario Soares 1974-2006;president 1986-1996;prime minister 1983-1985;*prime minister 1976-1978
António Guterres/Antonio Guterres 1995-2026;prime minister 1995-2002;*high commissioner for refugees @united-nations 2005-2015;secretary-general @united-nations 2017-2026
José Manuel Barroso/Jose Manuel Barroso/José Manuel Durão Barroso 2002-2014;prime minister 2002-2004;president @european-commission 2004-2014;*foreign minister 1992-1995
=NL
Ruud Lubbers 1982-2005;prime minister 1982-1994;*high commissioner for refugees @united-nations 2001-2005
Wim Kok 1989-2002;prime minister 1994-2002;*finance minister 1989-1994
Jan Peter Balkenende 2002-2010;prime minister 2002-2010
Mark Rutte 2010-2026;prime minister 2010-2024;secretary-general @nato 2024-
Jaap de Hoop Scheffer 2002-2009;foreign minister 2002-2003;secretary-general @nato 2004-2009
=BE
Guy Verhofstadt 1999-2019;prime minister 1999-2008
Willy Claes 1992-1995;secretary-general @nato 1994-1995;*foreign minister 1992-1994
Louis Michel 1999-2009;foreign minister 1999-2004
Herman Van Rompuy 2008-2014;president @european-council 2009-2014;*prime minister 2008-2009
=LU
Jean-Claude Juncker 1995-2019;prime minister 1995-2013;president @european-commission 2014-2019;*finance minister 1989-2009
Jacques Santer 1984-1999;prime minister 1984-1995;president @european-commission 1995-1999
=AT
Kurt Waldheim 1972-1992;president 1986-1992;secretary-general @united-nations 1972-1981
Wolfgang Schüssel/Wolfgang Schuessel 1995-2007;chancellor 2000-2007;*foreign minister 1995-2000
Jörg Haider/Joerg Haider 1986-2008
=SE
Olof Palme 1969-1986;prime minister 1982-1986;*prime minister 1969-1976
Carl Bildt 1991-2014;prime minister 1991-1994;foreign minister 2006-2014
Göran Persson/Goran Persson 1996-2006;prime minister 1996-2006
Anna Lindh 1998-2003;foreign minister 1998-2003
Hans Blix 1981-2006;director general @international-atomic-energy-agency 1981-1997
=NO
Gro Harlem Brundtland 1981-2003;prime minister 1986-1989;prime minister 1990-1996;*prime minister 1981-1981;director-general @world-health-organization 1998-2003
Kjell Magne Bondevik 1997-2005;prime minister 1997-2000;prime minister 2001-2005
Jens Stoltenberg 2000-2026;prime minister 2000-2001;prime minister 2005-2013;secretary-general @nato 2014-2024;*finance minister 1996-1997;*finance minister 2025-
=DK
Poul Nyrup Rasmussen 1993-2001;prime minister 1993-2001
Anders Fogh Rasmussen 2001-2014;prime minister 2001-2009;secretary-general @nato 2009-2014
=FI
Martti Ahtisaari 1994-2008;president 1994-2000
Tarja Halonen 1995-2012;president 2000-2012;foreign minister 1995-2000
=IE
Charles Haughey 1979-1992;prime minister 1987-1992;*prime minister 1979-1982
Bertie Ahern 1994-2008;prime minister 1997-2008;*finance minister 1991-1994
Mary Robinson 1990-2002;president 1990-1997;*high commissioner for human rights @united-nations 1997-2002
Mary McAleese 1997-2011;president 1997-2011
Brian Cowen 2000-2011;prime minister 2008-2011;foreign minister 2000-2004;finance minister 2004-2008
Michael O'Leary 1994-2026;chief executive @ryanair 1994-2026
=GR
Andreas Papandreou 1974-1996;prime minister 1981-1989;prime minister 1993-1996
Costas Simitis 1996-2004;prime minister 1996-2004
Costas Karamanlis 1997-2009;prime minister 2004-2009
George Papandreou 1999-2011;prime minister 2009-2011;foreign minister 1999-2004;*foreign minister 2009-2010
Alexis Tsipras 2012-2019;prime minister 2015-2019
=PL
Wojciech Jaruzelski 1981-1990;president 1989-1990;*prime minister 1981-1985
Lech Wałęsa/Lech Walesa 1980-2000;president 1990-1995
Aleksander Kwasniewski/Aleksander Kwaśniewski 1995-2005;president 1995-2005
Leszek Miller 1997-2004;prime minister 2001-2004
Lech Kaczynski/Lech Kaczyński 2000-2010;president 2005-2010
Donald Tusk 2007-2026;prime minister 2007-2014;prime minister 2023-;president @european-council 2014-2019
=CZ
Václav Havel/Vaclav Havel 1989-2003;president 1993-2003
Václav Klaus/Vaclav Klaus 1989-2013;president 2003-2013;prime minister 1993-1997
Milos Zeman/Miloš Zeman 1998-2023;prime minister 1998-2002;president 2013-2023
=HU
Árpád Göncz/Arpad Goncz 1990-2000;president 1990-2000
Viktor Orbán/Viktor Orban 1998-2026;prime minister 1998-2002;prime minister 2010-2026
Péter Medgyessy/Peter Medgyessy 2002-2004;prime minister 2002-2004;*finance minister 1996-1998
Ferenc Gyurcsány/Ferenc Gyurcsany 2004-2009;prime minister 2004-2009
=RO
Nicolae Ceausescu/Nicolae Ceauşescu 1965-1989;president 1974-1989
Ion Iliescu 1989-2004;president 1990-1996;president 2000-2004
Traian Basescu/Traian Băsescu 2004-2014;president 2004-2014
=RS
Vojislav Kostunica 2000-2008;prime minister 2004-2008
Zoran Djindjic 1996-2003;prime minister 2001-2003
Boris Tadić/Boris Tadic 2003-2012;president 2004-2012
Slobodan Milosevic/Slobodan Milošević 1987-2006;president 1991-1997
=HR
Franjo Tudjman 1990-1999;president 1990-1999
Stjepan Mesic/Stipe Mesic 1991-2010;president 2000-2010
=BA
Alija Izetbegovic 1990-2003;president 1990-1996
Radovan Karadzic 1990-2019
=RU
Mikhail Gorbachev 1985-2010
Boris Yeltsin 1985-2000;president 1991-1999
Vladimir Putin 1999-2026;president 2000-2008;president 2012-;prime minister 1999-2000;prime minister 2008-2012
Dmitry Medvedev 2005-2026;president 2008-2012;prime minister 2012-2020;*deputy prime minister 2005-2008
Viktor Chernomyrdin 1992-2009;prime minister 1992-1998
Yevgeny Primakov 1991-2008;prime minister 1998-1999;foreign minister 1996-1998
Mikhail Kasyanov 1999-2008;prime minister 2000-2004;*finance minister 1999-2000
Mikhail Fradkov 2004-2016;prime minister 2004-2007
Andrei Kozyrev 1990-1996;foreign minister 1990-1996
Igor Ivanov 1998-2007;foreign minister 1998-2004
Sergei Lavrov/Sergey Lavrov 1994-2026;foreign minister 2004-
Igor Sergeyev 1997-2001;defence minister 1997-2001
Sergei Ivanov 1999-2016;defence minister 2001-2007;*deputy prime minister 2005-2008
Anatoly Serdyukov 2007-2012;defence minister 2007-2012
Sergei Shoigu/Sergey Shoigu 1994-2026;defence minister 2012-2024
Alexei Kudrin 2000-2011;finance minister 2000-2011
Mikhail Khodorkovsky 1996-2014;chief executive @yukos 1997-2003
Alexei Miller 2001-2026;chief executive @gazprom 2001-
=UA
Leonid Kravchuk 1990-1994;president 1991-1994
Leonid Kuchma 1992-2005;president 1994-2005;prime minister 1992-1993
Viktor Yushchenko 1999-2010;president 2005-2010;prime minister 1999-2001
Viktor Yanukovych 2002-2014;president 2010-2014;prime minister 2002-2004;prime minister 2006-2007
Yulia Tymoshenko 2004-2019;prime minister 2005-2005;prime minister 2007-2010;*deputy prime minister 1999-2001
Petro Poroshenko 2004-2022;president 2014-2019;*foreign minister 2009-2010
Volodymyr Zelenskyy/Volodymyr Zelensky/Volodymyr Zelenskiy 2019-2026;president 2019-
=BY
Alexander Lukashenko 1994-2026;president 1994-
=GE
Eduard Shevardnadze 1985-2004;president 1995-2003
Mikheil Saakashvili/Mikhail Saakashvili 2003-2022;president 2004-2013
=VA
John Paul II/Pope John Paul II 1978-2005
Benedict XVI/Pope Benedict XVI 1982-2022`
