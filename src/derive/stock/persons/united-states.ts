// As in ../persons.ts.
export const unitedStates = `
=US
Jimmy Carter 1976-2024;president 1977-1981
Ronald Reagan 1976-2004;president 1981-1989
George H. W. Bush/George Bush/George H.W. Bush 1980-1999;vice president 1981-1989;president 1989-1993;*director of central intelligence 1976-1977
Bill Clinton/William Clinton 1991-2026;president 1993-2001
George W. Bush/George Bush 1999-2026;president 2001-2009
Barack Obama 2007-2026;president 2009-2017;*senator 2005-2008
Donald Trump 2015-2026;president 2017-2021;president 2025-
Joe Biden 1987-2026;vice president 2009-2017;president 2021-2025;*senator 1973-2009
Dan Quayle 1988-1993;vice president 1989-1993;*senator 1981-1989
Al Gore 1988-2010;vice president 1993-2001;*senator 1985-1993
Dick Cheney 1989-2010;vice president 2001-2009;defense secretary 1989-1993
Mike Pence 2016-2024;vice president 2017-2021
Kamala Harris 2019-2026;vice president 2021-2025;*senator 2017-2021
JD Vance/J.D. Vance 2022-2026;vice president 2025-;*senator 2023-2025
George Shultz 1981-1990;secretary of state 1982-1989;*treasury secretary 1972-1974;*labor secretary 1969-1970
James Baker 1981-2007;secretary of state 1989-1992;treasury secretary 1985-1988
Lawrence Eagleburger 1989-1993;secretary of state 1992-1993
Warren Christopher 1993-2001;secretary of state 1993-1997
Madeleine Albright 1993-2010;secretary of state 1997-2001;*ambassador @united-nations 1993-1997
Colin Powell 1989-2010;secretary of state 2001-2005;national security adviser 1987-1989;chairman of the Joint Chiefs of Staff 1989-1993
Condoleezza Rice 2001-2012;secretary of state 2005-2009;national security adviser 2001-2005
Hillary Clinton/Hillary Rodham Clinton 1992-2022;secretary of state 2009-2013;*senator 2001-2009
John Kerry 1985-2024;secretary of state 2013-2017;*senator 1985-2013
Rex Tillerson 2016-2018;secretary of state 2017-2018;chief executive @exxonmobil 2006-2016
Mike Pompeo 2016-2022;secretary of state 2018-2021;director @cia 2017-2018
Antony Blinken 2020-2025;secretary of state 2021-2025
Marco Rubio 2011-2026;secretary of state 2025-;*senator 2011-2025;*national security adviser 2025-
Caspar Weinberger 1981-1993;defense secretary 1981-1987;*health secretary 1973-1975
Les Aspin 1985-1994;defense secretary 1993-1994
William Perry 1993-1999;defense secretary 1994-1997
William Cohen 1985-2001;defense secretary 1997-2001;*senator 1979-1997
Donald Rumsfeld 2000-2011;defense secretary 2001-2006;defense secretary 1975-1977
Robert Gates 1991-2014;defense secretary 2006-2011;director @cia 1991-1993
Leon Panetta 1993-2014;defense secretary 2011-2013;director @cia 2009-2011;*White House chief of staff 1994-1997
Chuck Hagel 2003-2015;defense secretary 2013-2015;*senator 1997-2009
Ash Carter/Ashton Carter 2014-2018;defense secretary 2015-2017
Jim Mattis/James Mattis 2010-2020;defense secretary 2017-2019
Lloyd Austin 2011-2025;defense secretary 2021-2025
Janet Reno 1993-2002;attorney general 1993-2001
John Ashcroft 2000-2006;attorney general 2001-2005;*senator 1995-2001
Alberto Gonzales 2004-2008;attorney general 2005-2007
Michael Mukasey 2007-2010;attorney general 2007-2009
Eric Holder 2009-2016;attorney general 2009-2015
Loretta Lynch 2014-2017;attorney general 2015-2017
Jeff Sessions 2005-2019;attorney general 2017-2018;*senator 1997-2017
William Barr 1990-2022;attorney general 1991-1993;attorney general 2019-2020
Merrick Garland 2016-2025;attorney general 2021-2025
Lloyd Bentsen 1985-1995;treasury secretary 1993-1994;*senator 1971-1993
Robert Rubin 1993-2010;treasury secretary 1995-1999
Lawrence Summers/Larry Summers 1993-2012;treasury secretary 1999-2001
Paul O'Neill 2001-2004;treasury secretary 2001-2002
John Snow 2002-2007;treasury secretary 2003-2006
Henry Paulson/Hank Paulson 2002-2010;treasury secretary 2006-2009;chief executive @goldman-sachs 1999-2006
Timothy Geithner 2008-2014;treasury secretary 2009-2013
Steven Mnuchin 2016-2021;treasury secretary 2017-2021
Janet Yellen 2010-2025;treasury secretary 2021-2025;chair @federal-reserve 2014-2018
Paul Volcker 1979-2011;chairman @federal-reserve 1979-1987
Alan Greenspan 1987-2012;chairman @federal-reserve 1987-2006
Ben Bernanke 2005-2015;chairman @federal-reserve 2006-2014
Jerome Powell 2017-2026;chairman @federal-reserve 2018-2026
Tom Ridge 2001-2008;homeland security secretary 2003-2005
Michael Chertoff 2005-2010;homeland security secretary 2005-2009
Janet Napolitano 2006-2014;homeland security secretary 2009-2013
Spencer Abraham 1999-2005;energy secretary 2001-2005;*senator 1995-2001
Bill Richardson 1996-2012;energy secretary 1998-2001;*ambassador @united-nations 1997-1998
Gale Norton 2001-2006;interior secretary 2001-2006
Tommy Thompson 2000-2007;health secretary 2001-2005
Donna Shalala 1993-2001;health secretary 1993-2001
Norman Mineta 2000-2006;transportation secretary 2001-2006;*commerce secretary 2000-2001
Brent Scowcroft 1989-2007;national security adviser 1989-1993;*national security adviser 1975-1977
Sandy Berger/Samuel Berger 1996-2005;national security adviser 1997-2001
Stephen Hadley 2004-2010;national security adviser 2005-2009
Jake Sullivan 2020-2025;national security adviser 2021-2025
John Bolton 2004-2024;national security adviser 2018-2019;*ambassador @united-nations 2005-2006
George Tenet 1997-2008;director @cia 1997-2004
Porter Goss 2004-2006;director @cia 2004-2006
William Webster 1978-1993;director @cia 1987-1991;director @fbi 1978-1987
Louis Freeh 1993-2002;director @fbi 1993-2001
Robert Mueller 2001-2020;director @fbi 2001-2013
James Comey 2013-2020;director @fbi 2013-2017
Tommy Franks 2001-2004;*commander of Central Command 2000-2003
John Abizaid 2003-2007;*commander of Central Command 2003-2007
David Petraeus 2004-2013;*commander of Central Command 2008-2010;director @cia 2011-2012
Richard Myers 2001-2006;chairman of the Joint Chiefs of Staff 2001-2005
Peter Pace 2001-2008;chairman of the Joint Chiefs of Staff 2005-2007
Mike Mullen 2007-2012;chairman of the Joint Chiefs of Staff 2007-2011
Tip O'Neill 1977-1987;*Speaker of the House 1977-1987
Tom Foley 1987-1995;*Speaker of the House 1989-1995
Newt Gingrich 1990-2016;*Speaker of the House 1995-1999
Dennis Hastert 1999-2007;*Speaker of the House 1999-2007
Nancy Pelosi 2002-2026;*Speaker of the House 2007-2011;*Speaker of the House 2019-2023
John Boehner 2006-2016;*Speaker of the House 2011-2015
Paul Ryan 2011-2019;*Speaker of the House 2015-2019
Bob Dole 1980-1997;*Senate majority leader 1985-1987;*Senate majority leader 1995-1996;*senator 1969-1996
Tom Daschle 1995-2005;*Senate majority leader 2001-2003;*senator 1987-2005
Bill Frist 2002-2007;*Senate majority leader 2003-2007;*senator 1995-2007
Trent Lott 1995-2008;*Senate majority leader 1996-2001;*senator 1989-2007
Harry Reid 2005-2017;*Senate majority leader 2007-2015;*senator 1987-2017
Mitch McConnell 2007-2026;*Senate majority leader 2015-2021;*senator 1985-
John McCain 1999-2018;*senator 1987-2018
Edward Kennedy/Ted Kennedy 1968-2009;*senator 1962-2009
Joe Lieberman/Joseph Lieberman 1997-2013;*senator 1989-2013
Bernie Sanders 2007-2026;*senator 2007-
Bill Gates 1985-2024;chief executive @microsoft 1981-2000;chairman @microsoft 1981-2014
Steve Ballmer 2000-2014;chief executive @microsoft 2000-2014
Satya Nadella 2014-2026;chief executive @microsoft 2014-
Steve Jobs 1980-2011;chief executive @apple 1997-2011
Tim Cook 2011-2026;chief executive @apple 2011-
Michael Dell 1992-2026;chief executive @dell 1984-2004;chief executive @dell 2007-
Larry Ellison 1990-2014;chief executive @oracle 1977-2014
Scott McNealy 1990-2006;chief executive @sun-microsystems 1984-2006
Carly Fiorina 1999-2016;chief executive @hewlett-packard 1999-2005
Meg Whitman 1998-2015;chief executive @ebay 1998-2008;chief executive @hewlett-packard 2011-2015
Jeff Bezos 1997-2026;chief executive @amazon 1996-2021
Mark Zuckerberg 2007-2021;chief executive @facebook 2004-2021
Eric Schmidt 2001-2017;chief executive @google 2001-2011
John Chambers 1995-2015;chief executive @cisco-systems 1995-2015
Andy Grove 1987-1998;chief executive @intel 1987-1998
Craig Barrett 1998-2009;chief executive @intel 1998-2005
Louis Gerstner/Lou Gerstner 1993-2002;chief executive @ibm 1993-2002
Sam Palmisano 2002-2011;chief executive @ibm 2002-2011
Jack Welch 1981-2001;chief executive @general-electric 1981-2001
Jeffrey Immelt/Jeff Immelt 2001-2017;chief executive @general-electric 2001-2017
Rick Wagoner 2000-2009;chief executive @general-motors 2000-2009
Mary Barra 2014-2026;chief executive @general-motors 2014-
Lee Iacocca 1978-1992;chief executive @chrysler 1979-1992
Alan Mulally 2006-2014;chief executive @ford 2006-2014
Lee Raymond 1999-2005;chief executive @exxonmobil 1999-2005
Kenneth Lay/Ken Lay 1986-2006;chief executive @enron 1986-2002
Sanford Weill/Sandy Weill 1998-2006;chief executive @citigroup 1998-2003
Jamie Dimon 2004-2026;chief executive @jpmorgan-chase 2006-
Lloyd Blankfein 2006-2018;chief executive @goldman-sachs 2006-2018
Michael Eisner 1984-2005;chief executive @walt-disney 1984-2005
Bob Iger/Robert Iger 2005-2026;chief executive @walt-disney 2005-2020;chief executive @walt-disney 2022-2026
Phil Condit 1996-2003;chief executive @boeing 1996-2003
Indra Nooyi 2006-2018;chief executive @pepsico 2006-2018
Howard Schultz 1987-2018;chief executive @starbucks 1987-2000;chief executive @starbucks 2008-2017;*chief executive @starbucks 2022-2023
Herb Kelleher 1981-2001;chief executive @southwest-airlines 1982-2001
Ed Koch 1978-1989
Rudolph Giuliani/Rudy Giuliani 1989-2021
Michael Bloomberg 2001-2020`
