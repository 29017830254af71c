/** `NAME/ALIAS COUNTRY YEARS`, under sort and trade; `--` belongs to no country. */
export const organisations = `
=company computing
Microsoft/Microsoft Corp. US 1975-
Apple/Apple Computer/Apple Inc. US 1976-
IBM/International Business Machines US 1924-
Intel/Intel Corp. US 1968-
Hewlett-Packard US 1939-2015
Dell/Dell Computer US 1984-
Oracle/Oracle Corp. US 1977-
Sun Microsystems US 1982-2009
Cisco Systems/Cisco US 1984-
Google US 1998-
Amazon/Amazon.com US 1994-
Yahoo US 1995-2017
eBay US 1995-
Facebook US 2004-2021
Twitter US 2006-2023
Nvidia US 1993-
SAP DE 1972-
Lenovo CN 1984-
Huawei CN 1987-
Compaq/Compaq Computer US 1982-2002
=company electronics
Sony JP 1946-
Panasonic JP 1955-
Toshiba JP 1939-
Hitachi JP 1910-
Samsung Electronics/Samsung KR 1969-
LG Electronics KR 1958-
Philips NL 1891-
Siemens DE 1847-
General Electric US 1892-2024
Motorola US 1947-2011
Nokia FI 1967-
Ericsson/LM Ericsson SE 1876-
=company cars
General Motors/GM US 1908-
Ford/Ford Motor/Ford Motor Co. US 1903-
Chrysler/Chrysler Corp. US 1925-2014
Toyota/Toyota Motor/Toyota Motor Corp. JP 1937-
Honda/Honda Motor JP 1948-
Nissan/Nissan Motor JP 1933-
Mazda JP 1920-
Volkswagen DE 1937-
BMW DE 1916-
Porsche DE 1931-
Renault FR 1899-
Fiat IT 1899-2014
Volvo SE 1927-
Hyundai/Hyundai Motor KR 1967-
Tesla/Tesla Motors US 2003-
=company oil
ExxonMobil/Exxon Mobil US 1999-
Chevron US 1984-
ConocoPhillips US 2002-
Royal Dutch Shell/Shell GB 1907-2021
BP/British Petroleum GB 1954-
TotalEnergies/Total FR 1954-
Eni IT 1953-
Gazprom RU 1989-
Lukoil RU 1991-
Rosneft RU 1993-
Yukos RU 1993-2006
Petrobras BR 1953-
PetroChina CN 1999-
Saudi Aramco SA 1988-
Halliburton US 1919-
Schlumberger US 1926-2022
Enron US 1985-2001
=company airline
American Airlines US 1936-
United Airlines US 1931-
Delta Air Lines/Delta US 1945-
Southwest Airlines US 1971-
Northwest Airlines US 1934-2009
Continental Airlines US 1937-2011
US Airways US 1997-2014
Alaska Airlines US 1944-
JetBlue US 2000-
British Airways GB 1974-
Virgin Atlantic GB 1984-
easyJet GB 1995-
Ryanair IE 1985-
Aer Lingus IE 1936-
Air France FR 1933-
Lufthansa DE 1955-
KLM NL 1919-
Alitalia IT 1947-2021
Iberia ES 1940-
Aeroflot RU 1932-
Qantas AU 1934-
Air Canada CA 1965-
Japan Airlines JP 1953-
All Nippon Airways JP 1957-
Korean Air KR 1984-
Cathay Pacific HK 1946-
Singapore Airlines SG 1972-
Emirates AE 1985-
Air India IN 1948-
=company aerospace
Boeing/Boeing Co. US 1916-
Airbus FR 1970-
Lockheed Martin US 1995-
Northrop Grumman US 1994-
Raytheon US 1959-2020
General Dynamics US 1952-
BAE Systems GB 1999-
Rolls-Royce GB 1987-
Bombardier CA 1942-
Embraer BR 1969-
=company retail
Walmart/Wal-Mart/Wal-Mart Stores US 1969-
Target US 2000-
Kmart US 1977-2005
Sears/Sears Roebuck US 1893-2018
Costco US 1983-
Home Depot/The Home Depot US 1978-
Best Buy US 1983-
J.C. Penney US 1913-
Tesco GB 1932-
Sainsbury’s GB 1973-
Marks & Spencer GB 1926-
Carrefour FR 1959-
Ikea SE 1943-
H&M SE 1974-
=company food
Coca-Cola/Coca-Cola Co. US 1892-
PepsiCo/Pepsi US 1965-
McDonald’s/McDonald's US 1955-
Burger King US 1954-
Starbucks US 1971-
Kraft Foods/Kraft US 1989-2012
General Mills US 1928-
Kellogg US 1922-2023
Nestlé/Nestle CH 1905-
Unilever GB 1929-
Danone FR 1973-
Anheuser-Busch US 1957-2008
Heineken NL 1873-
=company drugs
Pfizer US 1942-
Merck US 1995-
Eli Lilly US 1881-
Johnson & Johnson US 1887-
Bristol-Myers Squibb US 1989-
GlaxoSmithKline GB 2000-2022
AstraZeneca GB 1999-
Novartis CH 1996-
Roche CH 1896-
Bayer DE 1863-
Sanofi FR 2011-
=company telecoms
AT&T US 1984-
Verizon/Verizon Communications US 2000-
Sprint US 1987-2020
Vodafone GB 1991-
BT/British Telecom GB 1981-
Deutsche Telekom DE 1995-
France Telecom/France Télécom FR 1988-2013
Telefónica/Telefonica ES 1984-
=company entertainment
Walt Disney/Disney/Walt Disney Co./The Walt Disney Company US 1986-
Time Warner US 1990-2018
Viacom US 1986-2019
Warner Bros. US 1923-
Paramount Pictures US 1914-
Universal Pictures US 1912-
Netflix US 1997-
Comcast US 1969-
=company insurance
American International Group/AIG US 1967-
Allianz DE 1890-
AXA FR 1985-
Prudential GB 1848-
=bank commercial
Citigroup US 1998-
JPMorgan Chase/J.P. Morgan Chase US 2000-
Bank of America US 1998-
Wells Fargo US 1852-
Goldman Sachs US 1869-
Morgan Stanley US 1935-
Merrill Lynch US 1973-2008
Lehman Brothers US 1850-2008
Bear Stearns US 1923-2008
HSBC GB 1991-
Barclays GB 1985-
Lloyds Banking Group GB 2009-
Royal Bank of Scotland GB 1969-2020
Deutsche Bank DE 1957-
Commerzbank DE 1940-
UBS CH 1998-
Credit Suisse CH 1997-2023
BNP Paribas FR 2000-
Société Générale/Societe Generale FR 1966-
UniCredit IT 1998-
Santander ES 2007-
=bank central
the Federal Reserve/the Fed/Federal Reserve Board US 1914-
the European Central Bank/ECB -- 1998-
the Bank of England GB 1946-
the Bank of Japan JP 1942-
the Bundesbank/Deutsche Bundesbank DE 1957-
the Bank of Canada CA 1935-
the Reserve Bank of Australia AU 1960-
the Reserve Bank of India IN 1949-
the People’s Bank of China CN 1984-
=agency police
the FBI/Federal Bureau of Investigation US 1935-
the Secret Service/U.S. Secret Service US 1965-
the Drug Enforcement Administration/DEA US 1973-
the Bureau of Alcohol, Tobacco, Firearms and Explosives/ATF US 1972-
=agency intelligence
the CIA/Central Intelligence Agency US 1947-
the National Security Agency/NSA US 1952-
the Defense Intelligence Agency US 1961-
=agency
NASA/National Aeronautics and Space Administration US 1958-
the Environmental Protection Agency/EPA US 1970-
the Food and Drug Administration/FDA US 1930-
the Federal Aviation Administration/FAA US 1967-
the Federal Communications Commission/FCC US 1934-
the Federal Trade Commission/FTC US 1914-
the Securities and Exchange Commission/SEC US 1934-
the Internal Revenue Service/IRS US 1953-
the National Transportation Safety Board/NTSB US 1967-
the Federal Emergency Management Agency/FEMA US 1979-
the Centers for Disease Control and Prevention/CDC US 1992-
the Nuclear Regulatory Commission US 1975-
=agency department
the Department of Defense/Defense Department/Pentagon US 1949-
the State Department/Department of State US 1789-
the Justice Department/Department of Justice US 1870-
the Treasury Department/Department of the Treasury US 1789-
the Energy Department/Department of Energy US 1977-
the Department of Homeland Security/Homeland Security Department US 2003-
the Department of Agriculture/Agriculture Department US 1862-
the Department of Commerce/Commerce Department US 1913-
the Labor Department/Department of Labor US 1913-
the Education Department/Department of Education US 1980-
the Department of Transportation/Transportation Department US 1967-
=agency international
the European Commission -- 1967-
the European Council -- 2009-
the International Monetary Fund/IMF -- 1947-
the World Bank -- 1946-
the International Atomic Energy Agency/IAEA -- 1957-
the World Health Organization/WHO -- 1948-
the World Trade Organization/WTO -- 1995-
UNICEF/United Nations Children's Fund -- 1953-
UNESCO -- 1946-
=party
the Republican Party US 1860-
the Democratic Party US 1860-
the Green Party US 2001-
the Libertarian Party US 1971-
the Conservative Party/Tories GB 1834-
the Labour Party GB 1906-
the Liberal Democrats GB 1989-
the Scottish National Party GB 1934-
the Social Democratic Party DE 1946-
the Christian Democratic Union DE 1945-
the Free Democratic Party DE 1948-
the Socialist Party FR 1969-
the National Front FR 1972-2018
Likud IL 1973-
the Israeli Labor Party IL 1968-
Shas IL 1984-
Hamas PS 1987-
Fatah PS 1965-
the Indian National Congress/Congress Party IN 1947-
the Bharatiya Janata Party/BJP IN 1980-
the Liberal Democratic Party JP 1955-
the African National Congress/ANC ZA 1990-
the Democratic Alliance ZA 2000-
the Inkatha Freedom Party ZA 1990-
the Pakistan People’s Party PK 1967-
=union-of-states
the United Nations/UN -- 1945-
the European Union/EU -- 1993-
NATO/North Atlantic Treaty Organization -- 1949-
the African Union/AU -- 2002-
the Arab League/League of Arab States -- 1945-
the Association of Southeast Asian Nations/ASEAN -- 1967-
the Organization of American States/OAS -- 1948-
the Commonwealth/Commonwealth of Nations -- 1949-
OPEC/Organization of Petroleum Exporting Countries -- 1960-
the Gulf Cooperation Council/GCC -- 1981-
the Commonwealth of Independent States/CIS -- 1991-
the Shanghai Cooperation Organization -- 2001-
=university
Harvard University/Harvard US 1780-
Yale University/Yale US 1887-
Princeton University/Princeton US 1896-
Stanford University/Stanford US 1891-
Columbia University/Columbia US 1896-
the Massachusetts Institute of Technology/MIT US 1861-
the University of Chicago US 1890-
Cornell University/Cornell US 1865-
Duke University/Duke US 1924-
Johns Hopkins University/Johns Hopkins US 1876-
Georgetown University/Georgetown US 1815-
the University of Michigan US 1841-
the University of Pennsylvania US 1791-
the University of Virginia US 1825-
Oxford University/University of Oxford GB 1200-
Cambridge University/University of Cambridge GB 1300-
the London School of Economics GB 1900-
the University of Edinburgh GB 1583-
the Sorbonne FR 1300-
the University of Tokyo JP 1947-
Peking University CN 1912-
Tsinghua University CN 1928-
McGill University CA 1885-
the University of Toronto CA 1850-
=media newspaper
the New York Times US 1857-
the Washington Post US 1877-
the Wall Street Journal US 1889-
the Los Angeles Times US 1886-
the Chicago Tribune US 1872-
USA Today US 1982-
the Boston Globe US 1872-
the Guardian GB 1959-
the Daily Telegraph GB 1856-
the Financial Times GB 1888-
the Independent GB 1986-
Le Monde FR 1944-
Le Figaro FR 1854-
Libération/Liberation FR 1973-
El País/El Pais ES 1976-
Haaretz IL 1937-
the Jerusalem Post IL 1950-
=media agency
Reuters GB 1865-
the Associated Press/AP US 1846-
Agence France-Presse/AFP FR 1944-
Xinhua/Xinhua News Agency CN 1937-
=media television
CNN/Cable News Network US 1980-
Fox News/Fox News Channel US 1996-
NBC/NBC News US 1947-
CBS/CBS News US 1947-
ABC News US 1945-
MSNBC US 1996-2025
the BBC/British Broadcasting Corporation GB 1927-
ITV GB 1955-
Al Jazeera/Al-Jazeera QA 1996-
Al Arabiya SA 2003-
=ngo rights
Amnesty International GB 1961-
Human Rights Watch US 1988-
the American Civil Liberties Union/ACLU US 1920-
Reporters Without Borders FR 1985-
=ngo relief
the Red Cross/International Committee of the Red Cross CH 1876-
Doctors Without Borders/Médecins Sans Frontières FR 1971-
Oxfam GB 1965-
Save the Children GB 1919-
CARE US 1945-
=ngo environment
Greenpeace NL 1971-
the World Wildlife Fund/WWF CH 1961-
Friends of the Earth GB 1971-
the Sierra Club US 1892-
=military
the U.S. Army/US Army US 1945-
the U.S. Navy/US Navy US 1945-
the U.S. Air Force/US Air Force US 1947-
the Marine Corps/U.S. Marine Corps/Marines US 1945-
the U.S. Coast Guard/Coast Guard US 1945-
the National Guard US 1945-`
