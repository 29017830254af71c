// As in ../persons.ts.
export const americas = `
=CA
Pierre Trudeau 1968-1984;prime minister 1980-1984;prime minister 1968-1979
Brian Mulroney 1983-1993;prime minister 1984-1993
Kim Campbell 1990-1993;prime minister 1993-1993;*defence minister 1993-1993;*justice minister 1990-1993
Jean Chrétien/Jean Chretien 1990-2003;prime minister 1993-2003
Paul Martin 1993-2006;prime minister 2003-2006;finance minister 1993-2002
Stephen Harper 2002-2015;prime minister 2006-2015
Justin Trudeau 2013-2025;prime minister 2015-2025
Lloyd Axworthy 1996-2000;foreign minister 1996-2000
John Manley 2000-2003;foreign minister 2000-2002;finance minister 2002-2003
Bill Graham 2002-2006;foreign minister 2002-2004;defence minister 2004-2006
Chrystia Freeland 2015-2025;foreign minister 2017-2019;finance minister 2020-2024
=MX
Carlos Salinas de Gortari/Carlos Salinas 1988-1995;president 1988-1994
Ernesto Zedillo 1994-2000;president 1994-2000
Vicente Fox 2000-2006;president 2000-2006
Felipe Calderón/Felipe Calderon 2006-2012;president 2006-2012
Enrique Peña Nieto/Enrique Pena Nieto 2012-2018;president 2012-2018
Andrés Manuel López Obrador/Andres Manuel Lopez Obrador 2000-2024;president 2018-2024
Claudia Sheinbaum 2018-2026;president 2024-
Jorge Castañeda/Jorge Castaneda 2000-2003;foreign minister 2000-2003
Luis Ernesto Derbez 2003-2006;foreign minister 2003-2006
=CU
Fidel Castro 1959-2016;president 1976-2008
Raúl Castro/Raul Castro 1959-2021;president 2008-2018;*defence minister 1959-2008
Miguel Díaz-Canel/Miguel Diaz-Canel 2013-2026;president 2018-
Felipe Pérez Roque/Felipe Perez Roque 1999-2009;foreign minister 1999-2009
=AR
Raúl Alfonsín/Raul Alfonsin 1983-1989;president 1983-1989
Carlos Menem 1989-1999;president 1989-1999
Fernando de la Rúa/Fernando de la Rua 1999-2001;president 1999-2001
Eduardo Duhalde 1991-2003;president 2002-2003;*vice president 1989-1991
Néstor Kirchner/Nestor Kirchner 2003-2010;president 2003-2007
Cristina Fernández de Kirchner/Cristina Fernandez de Kirchner 2007-2023;president 2007-2015;*vice president 2019-2023
Mauricio Macri 2007-2019;president 2015-2019
Javier Milei 2021-2026;president 2023-
=BR
Fernando Collor de Mello/Fernando Collor 1989-1992;president 1990-1992
Itamar Franco 1990-1995;president 1992-1995;*vice president 1990-1992
Fernando Henrique Cardoso 1993-2003;president 1995-2003;finance minister 1993-1994;*foreign minister 1992-1993
Luiz Inácio Lula da Silva/Luiz Inacio Lula da Silva 1989-2026;president 2003-2011;president 2023-
Celso Amorim 1993-2010;foreign minister 2003-2011;foreign minister 1993-1995;*defence minister 2011-2015
Antonio Palocci 2003-2006;finance minister 2003-2006
Dilma Rousseff 2005-2016;president 2011-2016
Michel Temer 2010-2018;president 2016-2018;*vice president 2011-2016
Jair Bolsonaro 2017-2026;president 2019-2023
=CL
Augusto Pinochet 1973-2006;president 1974-1990
Patricio Aylwin 1989-1994;president 1990-1994
Eduardo Frei 1993-2000;president 1994-2000
Ricardo Lagos 1990-2006;president 2000-2006
Michelle Bachelet 2002-2022;president 2006-2010;president 2014-2018;*defence minister 2002-2004;*high commissioner for human rights @united-nations 2018-2022
Sebastián Piñera/Sebastian Pinera 2005-2022;president 2010-2014;president 2018-2022
=CO
Ernesto Samper 1994-1998;president 1994-1998
Andrés Pastrana/Andres Pastrana 1994-2002;president 1998-2002
Álvaro Uribe/Alvaro Uribe 2002-2018;president 2002-2010
Juan Manuel Santos 2006-2018;president 2010-2018;*defence minister 2006-2009
Gustavo Petro 2010-2026;president 2022-2026
=PE
Alan García/Alan Garcia 1985-2011;president 1985-1990;president 2006-2011
Alberto Fujimori 1990-2009;president 1990-2000
Alejandro Toledo 2000-2006;president 2001-2006
=VE
Carlos Andrés Pérez/Carlos Andres Perez 1974-1993;president 1989-1993;*president 1974-1979
Hugo Chávez/Hugo Chavez 1998-2013;president 1999-2013
Nicolás Maduro/Nicolas Maduro 2006-2026;foreign minister 2006-2013;president 2013-2026
=BO
Carlos Mesa 2002-2005;president 2003-2005
Evo Morales 2002-2019;president 2006-2019
=EC
Lucio Gutiérrez/Lucio Gutierrez 2002-2005;president 2003-2005
Rafael Correa 2006-2017;president 2007-2017
=NI
Daniel Ortega 1979-2026;president 1985-1990;president 2007-
Violeta Chamorro 1990-1997;president 1990-1997
=PA
Manuel Noriega 1983-1992
=HT
Jean-Bertrand Aristide 1990-2004;president 1991-1991;president 1994-1996;president 2001-2004
René Préval/Rene Preval 1991-2011;president 1996-2001;president 2006-2011;*prime minister 1991-1991
=CR
Óscar Arias/Oscar Arias 1986-2010;president 1986-1990;president 2006-2010`
