/** How a syllable begins or ends, as any-ascii writes it, and what of foreign names it may stand for, by `|`. */
export type Heard = readonly [pattern: RegExp, heard: string, place?: "inside"];

/** Mandarin, with a hyphen between syllables. Kadyrov's k and Jim's j are both before i, where Mandarin has j, q and x. */
export const PINYIN_SOUNDS: readonly Heard[] = [
  [/^er(?![a-z])/, "l"],
  [/^ng?(?![a-z])/, "n"],
  [/^(?:zh|ch|sh|[zcs])/, "s"],
  [/^[jq]/, "s|k"],
  [/^x/, "s|h"],
  [/^r/, "s|l"],
  [/^[bp]/, "b"],
  [/^[dt]/, "d"],
  [/^[gk]/, "k"],
  [/^h/, "h"],
  [/^f/, "f"],
  [/^l/, "l"],
  [/^m/, "m"],
  [/^n/, "n"],
  [/^wu/, ""],
  [/^w/, "f"],
];

/** Japanese. Its ru is often an l or r without a vowel, its mu an m. */
export const KANA_SOUNDS: readonly Heard[] = [
  [/^u(?=[aeio])/, "f"],
  [/^n(?![aeiouy])/, "n"],
  [/^(?:ts|ch|sh|[zjs])/, "s"],
  // A small tsu before a consonant doubles it.
  [/^t(?![aeiouy])/, "|d"],
  [/^ti/, "s|d"],
  [/^[td]/, "d"],
  [/^[kg]/, "k"],
  [/^p/, "b"],
  [/^b/, "b|f"],
  [/^fu(?![aeio])/, "f|h"],
  [/^[fv]u?/, "f"],
  [/^h/, "h"],
  [/^ru/, "|l", "inside"],
  [/^r/, "l"],
  [/^mu/, "n|m", "inside"],
  [/^m/, "m"],
  [/^n/, "n"],
  [/^w/, "f"],
];

/** Korean, with a hyphen between syllables. It writes f as p and v as b. */
export const HANGUL_SOUNDS: readonly Heard[] = [
  [/^ng/, "n"],
  [/^(?:ch|jj|ss|[js])/, "s"],
  [/^(?:kk|[kg])/, "k"],
  [/^(?:tt|[td])/, "d"],
  [/^(?:pp|bb|[pb])/, "b|f"],
  [/^h/, "h"],
  [/^l-l/, "l"],
  [/^[lr](?![a-z])/, "|l", "inside"],
  [/^[lr]/, "l"],
  [/^m(?![a-z])/, "n|m", "inside"],
  [/^m/, "m"],
  [/^n/, "n"],
  [/^w/, "f"],
];

/** The commonest names of families in China, simplified and traditional, and in Korea. */
export const FAMILIES =
  "王李张張刘劉陈陳杨楊黄黃赵趙吴吳周徐孙孫马馬朱胡郭何高林罗羅郑鄭梁谢謝宋唐许許韩韓冯馮邓鄧曹彭曾肖萧蕭田董袁潘" +
  "蒋蔣蔡余杜叶葉程苏蘇魏吕呂丁任沈姚卢盧姜崔钟鍾谭譚陆陸汪范金石廖贾賈夏韦韋方邹鄒熊孟秦江尹薛闫段雷侯龙龍史陶黎" +
  "贺賀顾顧毛郝龚龔邵万萬钱錢严嚴赖賴武戴莫孔向汤湯温溫习習文朴" +
  "김이박최정강조윤장임한오서신권황안송류홍전고문양손배백허유남심노하곽성차주우구민진나지엄채원천방공현함변염";
