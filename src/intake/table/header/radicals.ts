/** U+2E80 to U+2EF3 (CJK Radicals Supplement) as the ordinary characters they look like; "·" where there is none. NFKC knows only two of them. */
const SUPPLEMENT =
  "·厂乛乚乙亻冂几刀刂卜㔾小小兀尣尢尢巳幺彑彐忄心扌攵·旡日月歺母民氵氺灬爫爫丬牛犭王疋目示礻竹糹纟网罒网罓网羊羊羊耂肀聿肉臼艹艹艹虎衤覀西见角角讠贝足车辶辶辶阝钅長镸长门阜阝雨青韦页风飞食飠飠饣首马骨鬼鱼鸟卤麦黄黾斉齐歯齿竜龙龜亀龟";
const FIRST = 0x2e80;
const RADICAL = /[\u2e80-\u2ef3]/g;

/** Text in compatibility form (NFKC, which covers U+2F00 to U+2FD5), the remaining radicals as ordinary characters: 意⻅ as 意见. */
export function plainCharacters(text: string): string {
  return text.normalize("NFKC").replace(RADICAL, (radical) => {
    const plain = SUPPLEMENT.charAt(radical.charCodeAt(0) - FIRST);
    return plain === "·" || plain === "" ? radical : plain;
  });
}
