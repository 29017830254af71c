// As in ../persons.ts.
export const asia = `
=CN
Deng Xiaoping 1973-1997
Zhao Ziyang 1980-1989;premier 1980-1987
Li Peng 1987-2003;premier 1987-1998
Jiang Zemin 1989-2004;president 1993-2003
Zhu Rongji 1991-2003;premier 1998-2003;*vice premier 1991-1998
Hu Jintao 1998-2013;president 2003-2013;*vice president 1998-2003
Wen Jiabao 1998-2013;premier 2003-2013;*vice premier 1998-2003
Xi Jinping 2007-2026;president 2013-;*vice president 2008-2013
Li Keqiang 2007-2023;premier 2013-2023;*vice premier 2008-2013
Qian Qichen 1988-2003;foreign minister 1988-1998;*vice premier 1993-2003
Tang Jiaxuan 1998-2008;foreign minister 1998-2003
Li Zhaoxing 1998-2007;foreign minister 2003-2007
Yang Jiechi 2001-2022;foreign minister 2007-2013
Wang Yi 2013-2026;foreign minister 2013-2022;*foreign minister 2023-
Zhou Xiaochuan 2002-2018;*governor @peoples-bank-of-china 2002-2018
Jack Ma 2005-2020
=HK
Tung Chee-hwa 1996-2005;*chief executive 1997-2005
Donald Tsang 2001-2012;*chief executive 2005-2012
=TW
Lee Teng-hui 1988-2000;president 1988-2000
Chen Shui-bian 1994-2008;president 2000-2008
Ma Ying-jeou 1998-2016;president 2008-2016
Tsai Ing-wen 2008-2024;president 2016-2024
Lien Chan 1993-2005;*vice president 1996-2000;*premier 1993-1997
=JP
Yasuhiro Nakasone 1982-1987;prime minister 1982-1987
Noboru Takeshita 1982-1989;prime minister 1987-1989;finance minister 1982-1986
Kiichi Miyazawa 1986-2001;prime minister 1991-1993;finance minister 1998-2001;*finance minister 1986-1988
Tomiichi Murayama 1994-1996;prime minister 1994-1996
Ryutaro Hashimoto 1989-2001;prime minister 1996-1998;finance minister 1989-1991
Keizo Obuchi 1997-2000;prime minister 1998-2000;foreign minister 1997-1998
Yoshiro Mori 2000-2021;prime minister 2000-2001
Junichiro Koizumi 1996-2009;prime minister 2001-2006;*health minister 1996-1998
Shinzo Abe 2002-2022;prime minister 2006-2007;prime minister 2012-2020
Yasuo Fukuda 2000-2008;prime minister 2007-2008
Taro Aso 2003-2021;prime minister 2008-2009;foreign minister 2005-2007;finance minister 2012-2021
Makiko Tanaka 1994-2002;foreign minister 2001-2002
Yoriko Kawaguchi 2000-2004;foreign minister 2002-2004
Nobutaka Machimura 2000-2014;foreign minister 2004-2005;foreign minister 2007-2007
Shigeru Ishiba 2002-2025;defence minister 2007-2008;prime minister 2024-2025;*defence minister 2002-2004
Naoto Kan 1996-2012;prime minister 2010-2011;finance minister 2010-2010
Yukio Hatoyama 1996-2010;prime minister 2009-2010
Fumio Kishida 2012-2024;prime minister 2021-2024;foreign minister 2012-2017;*defence minister 2017-2017
Haruhiko Kuroda 2005-2023;*governor @bank-of-japan 2013-2023
Akio Morita 1971-1994
Nobuyuki Idei 1995-2005;*chief executive @sony 1999-2005
=KR
Chun Doo-hwan/Chun Doo Hwan 1980-1997;president 1980-1988
Roh Tae-woo/Roh Tae Woo 1987-1997;president 1988-1993
Kim Young-sam/Kim Young Sam 1987-1998;president 1993-1998
Kim Dae-jung/Kim Dae Jung 1971-2009;president 1998-2003
Roh Moo-hyun/Roh Moo Hyun 2002-2009;president 2003-2008
Lee Myung-bak/Lee Myung Bak 2002-2018;president 2008-2013
Park Geun-hye/Park Geun Hye 2004-2017;president 2013-2017
Moon Jae-in/Moon Jae In 2012-2022;president 2017-2022
Yoon Suk Yeol/Yoon Suk-yeol 2019-2025;president 2022-2025
Ban Ki-moon/Ban Ki Moon 2004-2017;foreign minister 2004-2006;secretary-general @united-nations 2007-2016
=KP
Kim Il Sung/Kim Il-sung 1948-1994
Kim Jong Il/Kim Jong-il 1980-2011
Kim Jong Un/Kim Jong-un 2010-2026
=IN
Indira Gandhi 1966-1984;prime minister 1980-1984;*prime minister 1966-1977
Rajiv Gandhi 1984-1991;prime minister 1984-1989
P.V. Narasimha Rao/Narasimha Rao 1980-1996;prime minister 1991-1996;foreign minister 1980-1984;*foreign minister 1988-1989;*home minister 1984-1984
Atal Bihari Vajpayee 1977-2004;prime minister 1998-2004;*prime minister 1996-1996;*foreign minister 1977-1979
Manmohan Singh 1991-2014;prime minister 2004-2014;finance minister 1991-1996
Narendra Modi 2001-2026;prime minister 2014-
Lal Krishna Advani/L.K. Advani 1990-2009;home minister 1998-2004;*deputy prime minister 2002-2004
Jaswant Singh 1998-2009;foreign minister 1998-2002;finance minister 2002-2004;*defence minister 2001-2001
Yashwant Sinha 1998-2009;finance minister 1998-2002;foreign minister 2002-2004;*finance minister 1990-1991
Natwar Singh/K. Natwar Singh 2004-2006;foreign minister 2004-2005
George Fernandes 1977-2004;defence minister 1998-2004
Pranab Mukherjee 1982-2017;president 2012-2017;foreign minister 2006-2009;defence minister 2004-2006;finance minister 2009-2012;*finance minister 1982-1984;*foreign minister 1995-1996
A.P.J. Abdul Kalam/Abdul Kalam 1998-2012;president 2002-2007
Sonia Gandhi 1998-2022
Ratan Tata 1991-2020
=PK
Mohammad Zia-ul-Haq/Zia ul-Haq/Mohammed Zia ul-Haq 1977-1988;president 1978-1988
Benazir Bhutto 1986-2007;prime minister 1988-1990;prime minister 1993-1996
Nawaz Sharif 1985-2024;prime minister 1990-1993;prime minister 1997-1999;prime minister 2013-2017
Pervez Musharraf 1998-2013;president 2001-2008
Shaukat Aziz 1999-2007;prime minister 2004-2007;*finance minister 1999-2007
Mir Zafarullah Khan Jamali/Zafarullah Khan Jamali 2002-2004;prime minister 2002-2004
Khurshid Mahmood Kasuri/Khurshid Kasuri 2002-2007;foreign minister 2002-2007
Asif Ali Zardari 1993-2026;president 2008-2013;president 2024-
Imran Khan 1982-2026;prime minister 2018-2022
Shehbaz Sharif 1997-2026;prime minister 2022-2023;prime minister 2024-
=BD
Khaleda Zia 1986-2018;prime minister 1991-1996;prime minister 2001-2006
Sheikh Hasina 1986-2024;prime minister 1996-2001;prime minister 2009-2024
=LK
Chandrika Kumaratunga 1994-2005;president 1994-2005;*prime minister 1994-1994
Ranil Wickremesinghe 1993-2024;prime minister 2001-2004;prime minister 2015-2019;president 2022-2024;*prime minister 1993-1994
Mahinda Rajapaksa 2004-2022;president 2005-2015;*prime minister 2004-2005;*prime minister 2019-2022
=ID
Suharto 1966-2008;president 1967-1998
B.J. Habibie/Bacharuddin Jusuf Habibie 1993-1999;president 1998-1999;*vice president 1998-1998
Abdurrahman Wahid 1998-2001;president 1999-2001
Megawati Sukarnoputri 1996-2014;president 2001-2004;*vice president 1999-2001
Susilo Bambang Yudhoyono 2001-2014;president 2004-2014
Joko Widodo 2012-2024;president 2014-2024
Ali Alatas 1988-1999;foreign minister 1988-1999
Hassan Wirajuda 2001-2009;foreign minister 2001-2009
=MY
Mahathir Mohamad/Mahathir Mohammad 1981-2020;prime minister 1981-2003;prime minister 2018-2020
Anwar Ibrahim 1993-2026;prime minister 2022-;finance minister 1991-1998;*finance minister 2022-;*deputy prime minister 1993-1998
Abdullah Ahmad Badawi 1991-2009;prime minister 2003-2009;foreign minister 1991-1999;*deputy prime minister 1999-2003
Najib Razak 2000-2020;prime minister 2009-2018;defence minister 2000-2008;*deputy prime minister 2004-2009
=SG
Lee Kuan Yew 1959-2015;prime minister 1965-1990
Goh Chok Tong 1985-2011;prime minister 1990-2004
Lee Hsien Loong 1990-2024;prime minister 2004-2024;*finance minister 2001-2007
=PH
Ferdinand Marcos 1965-1989;president 1965-1986
Corazon Aquino 1983-1992;president 1986-1992
Fidel Ramos/Fidel V. Ramos 1986-1998;president 1992-1998;defence minister 1988-1991
Joseph Estrada 1992-2007;president 1998-2001;*vice president 1992-1998
Gloria Macapagal Arroyo 1998-2010;president 2001-2010;*vice president 1998-2001
Benigno Aquino 2010-2016;president 2010-2016
Rodrigo Duterte 2015-2025;president 2016-2022
=TH
Chavalit Yongchaiyudh 1990-1997;prime minister 1996-1997
Chuan Leekpai 1992-2003;prime minister 1992-1995;prime minister 1997-2001
Thaksin Shinawatra 1998-2026;*foreign minister 1994-1995;prime minister 2001-2006
Surakiart Sathirathai 2001-2006;foreign minister 2001-2005
Yingluck Shinawatra 2011-2014;prime minister 2011-2014
Prayut Chan-ocha 2014-2023;prime minister 2014-2023
=VN
Phan Van Khai 1997-2006;prime minister 1997-2006
Nguyen Tan Dung 2006-2016;prime minister 2006-2016
=KH
Hun Sen 1985-2023;prime minister 1998-2023;*prime minister 1985-1998
Norodom Sihanouk 1953-2012;king 1993-2004
=MM
Aung San Suu Kyi 1988-2021;*foreign minister 2016-2021
Than Shwe 1992-2011
=KZ
Nursultan Nazarbayev 1990-2019;president 1991-2019
=UZ
Islam Karimov 1990-2016;president 1991-2016
=TL
Xanana Gusmão/Xanana Gusmao 1992-2023;president 2002-2007;prime minister 2007-2015
José Ramos-Horta/Jose Ramos-Horta 1996-2026;foreign minister 2002-2006;prime minister 2006-2007;president 2007-2012;president 2022-
=AU
Malcolm Fraser 1975-1983;prime minister 1975-1983
Bob Hawke 1983-1991;prime minister 1983-1991
Paul Keating 1983-1996;prime minister 1991-1996;*treasurer 1983-1991
John Howard 1985-2007;prime minister 1996-2007;*treasurer 1977-1983
Kevin Rudd 2006-2013;prime minister 2007-2010;prime minister 2013-2013;foreign minister 2010-2012
Julia Gillard 2007-2013;prime minister 2010-2013
Tony Abbott 2009-2015;prime minister 2013-2015
Malcolm Turnbull 2008-2018;prime minister 2015-2018
Alexander Downer 1994-2008;foreign minister 1996-2007
Peter Costello 1996-2009;treasurer 1996-2007
Robert Hill 1996-2006;defence minister 2001-2006
Gareth Evans 1988-1999;foreign minister 1988-1996
=NZ
David Lange 1983-1989;prime minister 1984-1989
Jim Bolger 1990-1997;prime minister 1990-1997
Helen Clark 1993-2017;prime minister 1999-2008
John Key 2006-2016;prime minister 2008-2016
Jacinda Ardern 2017-2023;prime minister 2017-2023
Phil Goff 1999-2008;foreign minister 1999-2005;*defence minister 2005-2008`
