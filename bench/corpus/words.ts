/** Words that the texts of the benchmarks are made of. */

const words = (list: string): readonly string[] => list.trim().split(/\s+/)

export const kinds = words(`
  adaptive aerobic alkaline anionic arterial atomic axial balanced binary bounded buffered cached
  capillary cellular central charged circular clustered coastal colonial compact compound concurrent
  conical cyclic delayed dense diffuse digital distal dominant dormant dynamic elastic embryonic
  encrypted exothermic federal fertile fiscal fluid fossil fractal genetic glacial global granular
  harmonic hashed hidden hormonal hybrid hydraulic idle imperial implicit inert inner isolated
  kinetic lateral latent layered lazy linear liquid local lunar magnetic marginal marine mediated
  metallic mobile modal monetary mutable narrow native nested neural nodal nominal nuclear optic
  orbital organic outer parallel partial passive periodic persistent planar polar porous primary
  private proximal public radial random recessive recursive reflex regional replicated residual
  rigid saline scalar secondary seismic sensory shared silent solar solid spectral spinal stable
  static strategic tectonic temporal tidal transient tropical urban valid vascular verbal volatile`)

export const things = words(`
  acid agent alloy archive artery atom axis bacterium barrier basin battery beacon bone bridge bucket
  buffer cache canal catalyst cell census chamber channel charter circuit climate cluster coast code
  column committee compiler component congress contract cortex court crater crystal current cycle
  database deadlock delta dialect diode domain dynasty economy ecosystem electron empire engine
  enzyme equation estuary fault federation fiber field filter folder forest function galaxy gateway
  gene gland glacier graph habitat handler harbour heap hormone host index inflation ion island
  isotope joint kernel kingdom lattice layer leaf ledger lens ligament lock magnet mantle market
  matrix membrane mineral molecule monarchy monsoon motor muscle network neuron node nucleus orbit
  organ packet parliament particle pipeline plasma plateau policy polymer port process protein
  protocol province pulse quarry query queue reactor receptor reef register relay replica reservoir
  resistor river router sediment sensor sequence server shard signal skeleton socket solvent species
  stack statute stream subnet synapse table tariff template tendon theorem thread tissue token treaty
  tree tribe tunnel union valley vector vein vessel virus volcano voltage watershed wave zone`)

/** What something does to something else: the verb after "it", and after "to". */
export const deeds: ReadonlyArray<readonly [does: string, infinitive: string]> = [
  ['absorbs', 'absorb'],
  ['breaks down', 'break down'],
  ['carries', 'carry'],
  ['connects', 'connect'],
  ['controls', 'control'],
  ['delays', 'delay'],
  ['divides', 'divide'],
  ['encodes', 'encode'],
  ['filters', 'filter'],
  ['governs', 'govern'],
  ['isolates', 'isolate'],
  ['limits', 'limit'],
  ['measures', 'measure'],
  ['produces', 'produce'],
  ['protects', 'protect'],
  ['regulates', 'regulate'],
  ['releases', 'release'],
  ['replaces', 'replace'],
  ['stabilises', 'stabilise'],
  ['stores', 'store'],
  ['strengthens', 'strengthen'],
  ['transforms', 'transform']
]

export const whens: readonly string[] = [
  'when pressure falls',
  'before the next step begins',
  'as long as nothing blocks it',
  'even at low temperature',
  'unless it is told otherwise',
  'in most healthy adults',
  'after a failed attempt',
  'at the end of each cycle',
  'once the limit is reached',
  'under heavy load',
  'during the dry season',
  'without losing energy'
]

export const because: readonly string[] = [
  'because the two never meet',
  'so the cost stays low',
  'which keeps the balance',
  'and this is what exams ask about',
  'although older books say otherwise',
  'which explains the delay',
  'so it has to be checked twice',
  'because nothing else is fast enough'
]

export const subjects = words(`
  Anatomy Astronomy Biology Chemistry Cloud Compilers Databases Ecology Economics Electronics
  Geography Geology History Law Mathematics Medicine Networks Physics Politics Security`)

export const chinese: readonly string[] = [
  '细胞膜控制物质进出细胞',
  '缓存可以减少数据库的压力',
  '河流把泥沙带到三角洲',
  '光合作用把光能变成化学能',
  '事务要么全部成功,要么全部失败',
  '地震波在不同的岩层里速度不同',
  '索引加快查询,但是增加写入的成本',
  '议会每四年选举一次'
]

export const japanese: readonly string[] = [
  '細胞膜は物質の出入りを調節する',
  'キャッシュは応答時間を短くする',
  '川は土砂を下流へ運ぶ',
  '酵素は反応の速度を上げる',
  'ルーターは経路を選ぶ'
]

export const german: readonly string[] = [
  'Die Zellmembran trennt das Innere der Zelle von der Umgebung.',
  'Ein Zwischenspeicher verkürzt die Antwortzeit erheblich.',
  'Der Fluss lagert Sedimente in seinem Mündungsgebiet ab.',
  'Das Parlament wählt die Regierung für vier Jahre.',
  'Ein Enzym senkt die Aktivierungsenergie einer Reaktion.'
]
