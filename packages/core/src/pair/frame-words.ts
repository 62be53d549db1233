/** Words by which questions say what they want of a topic; answers seldom repeat them. */
export const frameWords: ReadonlySet<string> = new Set(
  `answer abbreviation acronym brief briefly common compare concept define definition describe detail details difference
differences differ different discuss distinguish example examples exactly explain following give good
important kind kinds key list main mean means mention name possible purpose question reason reasons
some stand stands tell term type types various want way ways happens happen need idea role work works know understand advantage
advantages disadvantages benefits beispiel beispiele beschreibe definiere erkläre erläutere nenne
unterschied unterschiede zweck arten versteht bedeutet 区别 作用 特点 简述 说明 解释 描述 列举 不同 原理 优点 缺点 概念 定义`.split(
    /\s+/
  )
)
