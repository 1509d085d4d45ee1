import {
  FAMILIES,
  HANGUL_SOUNDS,
  KANA_SOUNDS,
  PINYIN_SOUNDS,
  type Heard,
} from "../../../services/runtime/names/scripts/east-asian-sounds";
import { heardAbroad, heardInTranscription, isOwnName } from "../../../services/runtime/names/transcription";

/** For each rule, in the table's order: a word, and what is heard of it by the rule. */
type Examples = readonly (readonly [word: string, heard: string])[];

const TABLES: readonly (readonly [script: string, sounds: readonly Heard[], examples: Examples])[] = [
  [
    "Mandarin",
    PINYIN_SOUNDS,
    [
      ["丘吉尔", "ssl"],
      ["温斯顿", "fnsdn"],
      ["扎尔达里", "sldl"],
      ["加里", "kl"],
      ["西蒙", "smn"],
      ["热拉尔", "sll"],
      ["帕特森", "bdsn"],
      ["特朗普", "dlnb"],
      ["卡拉斯", "kls"],
      ["哈桑", "hsn"],
      ["谢里夫", "slf"],
      ["拉里贾尼", "llsn"],
      ["马苏德", "msd"],
      ["尼古拉", "nkl"],
      ["乌尔马斯", "alms"],
      ["瓦拉德卡", "fldk"],
    ],
  ],
  [
    "Japanese",
    KANA_SOUNDS,
    [
      ["ウィンストン", "fnsdn"],
      ["アンシプ", "ansb"],
      ["チャーチル", "ss"],
      ["ハッサン", "hsn"],
      ["ティム", "dn"],
      ["トランプ", "dlnb"],
      ["カラス", "kls"],
      ["ペゼシュキアン", "bsskn"],
      ["シャバズ", "sbs"],
      ["シャリフ", "slf"],
      ["ファズル", "fs"],
      ["ハーメネイー", "hmn"],
      ["ドナルド", "dnd"],
      ["ラリジャニ", "llsn"],
      ["イムラン", "anln"],
      ["マスード", "msd"],
      ["ナワズ", "nfs"],
      ["ワドフル", "fdf"],
    ],
  ],
  [
    "Korean",
    HANGUL_SOUNDS,
    [
      ["생", "sn"],
      ["처칠", "ss"],
      ["칼라스", "kls"],
      ["도널드", "dnd"],
      ["샤리프", "slf"],
      ["하산", "hsn"],
      ["칼라스", "kls"],
      ["처칠", "ss"],
      ["리오", "l"],
      ["이므란", "amln"],
      ["마수드", "msd"],
      ["나", "n"],
      ["윈스턴", "fnsdn"],
    ],
  ],
];

describe("what is heard of a transcription", () => {
  it.each(TABLES)("from %s has an example for each rule", (_, sounds, examples) => {
    expect(examples).toHaveLength(sounds.length);
  });

  it.each(TABLES.flatMap(([, , examples]) => examples))("of %s has %s in it", (word, heard) => {
    expect(heardInTranscription(word)).toContain(heard);
  });

  it.each([
    ["唐纳德", "donald"],
    ["特朗普", "trump"],
    ["佩泽希齐扬", "pezeshkian"],
    ["夏巴兹", "shehbaz"],
    ["卡娅", "kaja"],
    ["安妮", "anne"],
    ["丘吉尔", "churchill"],
    ["穆罕默德", "mohammad"],
    ["阿克巴", "akbar"],
    ["扎尔达里", "zardari"],
    ["达尔", "dar"],
    ["乌尔马斯", "urmas"],
    ["バラッカー", "varadkar"],
    ["윌리엄", "william"],
    ["처칠", "churchill"],
    ["버라드커", "varadkar"],
  ])("of %s is what is heard of %s", (word, latin) => {
    const heard = heardInTranscription(word);
    expect(heardAbroad(latin).filter((each) => heard.includes(each))).not.toEqual([]);
  });

  it("of 布莱尔 is not what is heard of barry", () => {
    const heard = heardInTranscription("布莱尔");
    expect(heardAbroad("blair")).toEqual(expect.arrayContaining([...heard]));
    expect(heardAbroad("barry")).not.toEqual(expect.arrayContaining([...heard]));
  });

  it("is nothing in other scripts", () => {
    for (const word of ["Trump", "Трамп", "ترامپ", "ट्रंप"]) expect(heardInTranscription(word)).toEqual([]);
  });

  it("is bounded", () => {
    for (const word of ["希".repeat(48), "ル".repeat(48), "브".repeat(48)]) {
      expect(heardInTranscription(word).length).toBeLessThanOrEqual(32);
    }
  });
});

describe("a name of East Asia's own", () => {
  it.each([
    ["习近平", true],
    ["文在寅", true],
    ["이재명", true],
    ["特朗普", false],
    ["트럼프", false],
    ["拉里贾尼", false],
    ["안", false],
  ])("is %s: %s", (word, isOwn) => {
    expect(isOwnName(word)).toBe(isOwn);
  });

  it("begins with a family of the list, which has each once", () => {
    expect(new Set(FAMILIES).size).toBe(Array.from(FAMILIES).length);
  });
});
