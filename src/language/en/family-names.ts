import { type Words, wordList } from './word-list.ts'

/** Family names that stand before the given name, folded: of Korea, China and Vietnam. */
export const familyFirst: Words = /* @__PURE__ */ wordList(
  `an ahn bae baek ban bang byun cha chae cho choe choi chon chong chu chun chung gong gu ha han heo hong hur gim hwang hyon im jang jeon jeong
ji jin jo jon jong joo jung kang kim ko koh kong ku kwak kwon lee lim min moon mun myong na nam no noh o oh pae paek pak park pyon ri rim ro roh
ryang ryu seo seok shim shin sin so sohn son song suh thae u won woo yang yi yim yon yoo yoon yu yun
bai bao bo cai cao chang chen cheng chiang dai deng ding dong du duan fan fang feng fu gao ge geng gu guo hao he hou hu hua huang jia jiang
kong lai lei li liang liao lin ling liu long lou lu luo lv ma mao meng ni nie pan peng qian qiao qin qiu qu ren shao shen shi su sun tan tang tao tian
tsai tsang wan wang wei wen wu xi xia xiang xiao xie xiong xu xue yan yao ye yin yuan yue zeng zhai zhang zhao zheng zhong zhou zhu zhuang zou
bui cao dang dinh doan duong hoang huynh le ly ngo nguyen pham phan phung tran trinh truong vo vu vuong`,
)

/** Titles before a name that are no part of it. */
export const nameTitles: Words = /* @__PURE__ */ wordList(
  `mr mrs ms miss mx dr sir madam dame gen lt col maj capt sgt cpl adm brig gov rep sen pres supt insp det prof rev fr hon amb cmdr atty
president senator congressman congresswoman governor minister secretary chancellor premier mayor ambassador chairman chairwoman chairperson
general colonel captain lieutenant sergeant admiral professor doctor reverend judge coach former vice prime comrade`,
)

/** What stands behind a name and is no part of it. */
export const nameSuffixes: Words = /* @__PURE__ */ wordList('jr sr ii iii iv phd md esq qc kc mp')

/** Words that begin the names of many bodies, and so mean none by themselves. */
export const commonOpenings: Words = /* @__PURE__ */ wordList(
  `academy agency american amnesty association bank board british bureau catholic center central centre chamber christian city college commission
committee communist conservative council court defence defense democratic department european federal foreign foundation free general global
great green group high house human independent institute interior international islamic joint justice league liberal ministry
movement national new north office party people peoples popular public red republican royal school social socialist south southern state supreme
times union united university us un workers world young`,
)
