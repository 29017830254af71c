// Names as newspapers write them in Latin letters, where the packages have other scripts only. Written by hand.

/** Given names. */
export const givenNames = `
Mohammed Mohammad Muhammad Mohamed Ahmed Ahmad Mahmoud Mustafa Ali Hassan Hussein Hussain Omar Umar Othman Khalid Khaled
Abdul Abdullah Abdel Abdallah Ibrahim Ismail Yousef Yusuf Youssef Saad Saeed Said Salman Salim Samir Tariq Tarek Walid
Waleed Yasser Yasir Zaid Ziad Bashar Hafez Hosni Anwar Gamal Muammar Nouri Jalal Masoud Nabil Faisal Fahd Nayef Bandar
Sultan Hamid Hamad Rashid Rafik Saddam Qusay Uday Fatima Aisha Leila Layla Mariam Maryam Noor Nour Amina Huda Rania
Zahra Zainab Hanan Karim Kareem Jamal Jamil Marwan Munir Nasser Hazem Ehud Ariel Benjamin Shimon Yitzhak Moshe Avigdor
Tzipi Yair Naftali Mahmood Hamza Bilal Imran Nawaz Asif Pervez Shehbaz Benazir Bilawal Zulfikar Shaukat Hamid Ashraf
Gulbuddin Burhanuddin Manmohan Narendra Rahul Sonia Indira Rajiv Sanjay Vijay Anil Sunil Amit Arvind Priyanka Smriti
Sushma Deepak Ravi Suresh Ramesh Mahinda Gotabaya Ranil Chandrika Sheikh Khaleda Girija Pushpa Sher Jigme Aung Thein
Thaksin Yingluck Prayut Abhisit Anwar Mahathir Najib Susilo Joko Megawati Benigno Rodrigo Ferdinand Gloria Hun Nguyen
Tran Xi Hu Wen Jiang Deng Mao Li Zhou Zhu Wang Liu Chen Yang Zhao Wei Ming Jing Xiaoping Jinping Keqiang Jintao Jiabao
Zemin Jong-il Jong-un Il-sung Dae-jung Moo-hyun Myung-bak Geun-hye Jae-in Ki-moon Yo-jong Suk-yeol Junichiro Shinzo
Taro Yasuo Naoto Yukio Yoshihiko Fumio Yoshihide Shigeru Hiroshi Kenji Takashi Akira Haruki Naomi Kei Yuki Hideki
Vladimir Dmitry Dmitri Mikhail Boris Sergei Sergey Alexei Alexey Alexander Andrei Andrey Viktor Yuri Nikolai Nikita
Igor Oleg Pavel Roman Anatoly Yevgeny Evgeny Valery Vyacheslav Gennady Grigory Leonid Konstantin Kirill Maxim Ruslan
Ramzan Aslan Shamil Yulia Olga Natalia Svetlana Irina Tatiana Anna Ksenia Maria Volodymyr Petro Leonid Oleksandr Andriy
Mykola Arseniy Vitaly Vitali Denys Dmytro Alyaksandr Nursultan Islam Askar Kurmanbek Emomali Heydar Ilham Serzh Nikol
Mikheil Eduard Zurab Olusegun Goodluck Muhammadu Umaru Sani Atiku Bola Chinua Wole Kofi Jerry Nana John Kwame Laurent
Alassane Henri Blaise Idriss Denis Paul Pierre Joseph Yoweri Kizza Jakaya Julius Daniel Mwai Raila Uhuru William Meles
Haile Abiy Isaias Omar Salva Riek Jacob Thabo Nelson Cyril Desmond Robert Morgan Emmerson Levy Michael Rupiah Bingu
Joyce Hastings Armando Filipe Jose Joao Ali Teodoro Faure Yahya Amadou Abdoulaye Macky Ousmane Moussa Mamadou Souleymane
Lula Dilma Jair Michel Hugo Nicolas Juan Alvaro Ivan Evo Carlos Cristina Nestor Mauricio Alberto Michelle Sebastian
Ricardo Rafael Lenin Alejandro Alan Ollanta Pedro Fidel Raul Miguel Daniel Violeta Manuel Enrique Felipe Vicente Andres
Jacques Nicolas Francois Emmanuel Dominique Segolene Marine Angela Gerhard Helmut Olaf Frank-Walter Annegret Silvio
Romano Matteo Giuseppe Mario Giorgia Luiz Jean-Claude Jean-Marie Jean-Bertrand Jean-Pierre Recep Tayyip Abdullah Kemal
`

/** Family names. */
export const familyNames = `
Abbas Arafat Assad al-Assad Mubarak Morsi Sisi el-Sissi Gaddafi Gadhafi Hussein Maliki al-Maliki Talabani Barzani Sadr
al-Sadr Sistani al-Sistani Zarqawi al-Zarqawi Zawahiri al-Zawahiri Allawi Jaafari al-Jaafari Hariri Nasrallah Lahoud
Siniora Aoun Haniyeh Meshaal Mashaal Dahlan Qureia Fayyad Barghouti Sharon Olmert Netanyahu Peres Barak Livni Lieberman
Gantz Lapid Bennett Ahmadinejad Khamenei Khatami Rafsanjani Rouhani Zarif Larijani Mousavi Karroubi Soleimani Raisi
Karzai Ghani Rabbani Massoud Hekmatyar Musharraf Bhutto Sharif Zardari Gilani Khan Aziz Singh Gandhi Modi Vajpayee
Advani Mukherjee Kovind Patel Kumar Sharma Gupta Verma Reddy Rao Nair Menon Iyer Das Banerjee Chatterjee Roy Bose
Rajapaksa Kumaratunga Wickremesinghe Sirisena Prabhakaran Hasina Zia Rahman Ahmed Hossain Koirala Prachanda Deuba Oli
Suu Kyi Sein Shinawatra Vejjajiva Chan-ocha Badawi Razak Ibrahim Mohamad Yudhoyono Widodo Sukarnoputri Suharto Aquino
Arroyo Duterte Marcos Estrada Sen Dung Phuc Trong Xi Hu Wen Jiang Li Wang Zhang Liu Chen Yang Huang Zhao Wu Zhou Xu Sun
Ma Zhu Guo He Lin Luo Zheng Liang Xie Song Tang Deng Han Feng Cao Peng Zeng Xiao Tian Dong Pan Yuan Cai Jiang Yu Du Ye
Cheng Wei Su Lu Ding Ren Shen Yao Cui Zhong Tan Lee Wong Chan Cheung Leung Lam Ho Ng Kwok Tsang Tsai Chiang Tsui Kim Park
Choi Jung Jeong Kang Cho Yoon Jang Lim Oh Seo Shin Kwon Hwang Ahn Moon Roh Ban Koizumi Abe Aso Fukuda Hatoyama Kan Noda
Suga Kishida Sato Suzuki Takahashi Tanaka Watanabe Ito Yamamoto Nakamura Kobayashi Kato Yoshida Yamada Sasaki Yamaguchi
Matsumoto Inoue Kimura Hayashi Shimizu Osaka Nishikori Ohtani Murakami Putin Medvedev Yeltsin Gorbachev Lavrov Shoigu
Ivanov Petrov Sidorov Kuznetsov Popov Sokolov Volkov Morozov Novikov Fedorov Mikhailov Kozlov Stepanov Pavlov Orlov
Zaitsev Navalny Nemtsov Kasparov Khodorkovsky Berezovsky Litvinenko Politkovskaya Peskov Kadyrov Basayev Maskhadov
Sharapova Yushchenko Yanukovych Tymoshenko Poroshenko Zelensky Zelenskyy Klitschko Kuchma Kuleba Lukashenko
Tikhanovskaya Nazarbayev Tokayev Karimov Mirziyoyev Akayev Bakiyev Rahmon Aliyev Sargsyan Pashinyan Saakashvili
Shevardnadze Obasanjo Jonathan Buhari Abacha Yar'Adua Tinubu Achebe Soyinka Annan Rawlings Kufuor Mahama Akufo-Addo
Gbagbo Ouattara Bedie Compaore Deby Sassou-Nguesso Kabila Tshisekedi Kagame Nkurunziza Museveni Besigye Kikwete Magufuli
Nyerere Moi Kibaki Odinga Kenyatta Ruto Zenawi Selassie Ahmed Afwerki al-Bashir Bashir Kiir Machar Garang Zuma Mbeki
Mandela Ramaphosa Tutu Malema Mugabe Tsvangirai Mnangagwa Chamisa Mwanawasa Sata Banda Mutharika Guebuza Nyusi dos Santos
Lourenco Obiang Gnassingbe Jammeh Barrow Toure Wade Sall Diallo Diop Ndiaye Traore Keita Coulibaly Kone Camara Conde
Silva Rousseff Bolsonaro Temer Chavez Maduro Guaido Uribe Santos Duque Petro Morales Mesa Kirchner Macri Fernandez
Bachelet Pinera Boric Lagos Correa Moreno Toledo Garcia Fujimori Humala Kuczynski Castillo Castro Diaz-Canel Ortega
Chamorro Zelaya Arias Aristide Preval Martelly Moise Fox Calderon Nieto Obrador Chirac Sarkozy Hollande Macron Villepin
Royal Le Pen Merkel Schroeder Kohl Scholz Steinmeier Berlusconi Prodi Renzi Conte Draghi Meloni Barroso Juncker Erdogan
Gul Davutoglu Ocalan Demirtas Kilicdaroglu Milosevic Karadzic Mladic Kostunica Tadic Vucic Djukanovic Rugova Thaci
Haradinaj Orban Kaczynski Tusk Duda Havel Klaus Zeman Babis Fico Basescu Iohannis Borisov Papandreou Tsipras Mitsotakis
`

/** Romanises Cyrillic as news agencies do. */
export function romanise(name: string): string {
  return Array.from(name, (letter) => {
    const lower = letter.toLowerCase()
    const latin = cyrillic[lower] ?? letter
    return lower === letter ? latin : latin.slice(0, 1).toUpperCase() + latin.slice(1)
  }).join('')
}

const cyrillic: Readonly<Record<string, string>> = Object.fromEntries(
  `а=a б=b в=v г=g ґ=g д=d е=e ё=yo є=ye ж=zh з=z и=i і=i ї=yi й=y к=k л=l м=m н=n о=o п=p р=r с=s т=t у=u ф=f х=kh ц=ts
ч=ch ш=sh щ=shch ъ= ы=y ь= э=e ю=yu я=ya ѓ=gj ѕ=dz ј=j љ=lj њ=nj ќ=kj џ=dj`
    .split(/\s+/)
    .map((pair) => {
      const [letter = '', latin = ''] = pair.split('=')
      return [letter, latin]
    }),
)
