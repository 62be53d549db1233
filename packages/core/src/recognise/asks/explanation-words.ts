/** Words for *explanation*, in any language, as part of patterns that ignore case. */
export const explanationWords = [
  'explanations?|explained|rationales?|reasoning|justification|explication',
  'explicaci[oó]n|justificaci[oó]n|explica[cç][aã]o|justificativa|coment[aá]rio|spiegazione|giustificazione',
  'erkl[aä]rung|begr[uü]ndung|uitleg|toelichting|f[oö]rklaring|selitys|perustelu',
  'объяснение|пояснение|обоснование|пояснення|обґрунтування|обяснение|обосновка|түсіндірме',
  'wyja[sś]nienie|vysv[eě]tlen[ií]e?|od[uů]vodn[eě]n[ií]|magyar[aá]zat|indokl[aá]s|explica[tț]ie|justificare|εξήγηση|αιτιολόγηση',
  'a[cç][iı]klama|penjelasan|pembahasan|penerangan|gi[aả]i\\s+th[ií]ch',
  '解析|分析|解释|解釋|说明|說明|解説|説明|해설|설명|풀이|الشرح|شرح|التفسير|توضیح|הסבר',
  'explicaci[oó]|obja[sš]njenje|објашњење|maelezo|ახსნა|व्याख्या|स्पष्टीकरण|ব্যাখ্যা|விளக்கம்|คำอธิบาย|อธิบาย|เหตุผล'
].join('|')
