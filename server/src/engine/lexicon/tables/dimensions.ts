// Words by which things are divided, one row for each way of dividing: what is divided in two ways is counted twice.

/**
 * Ways of dividing persons. The parts 女干部65名 and 党员干部70名 may overlap, as they are of two rows; 男 and 女 do not.
 * Source: 国家统计局《统计用分类标准》, and the forms of statistics of staff and of households.
 */
export const PERSON_DIMENSIONS: readonly (readonly string[])[] = [
  ['男', '女', '妇女'],
  ['党员', '团员', '党外', '党派', '无党派', '预备党员'],
  ['岁', '老年', '青年', '青少年', '未成年', '退休', '离休', '儿童', '老人'],
  ['学历', '本科', '专科', '大专', '研究生', '硕士', '博士', '初中', '高中'],
  ['职称', '高级', '中级', '初级', '技师'],
  ['族'],
  ['贫困', '脱贫', '低保', '五保', '特困', '残疾', '困难', '监测户', '退役', '军属'],
];

/** Ways of dividing persons, things, investment and money alike. Source: the same, for investment and enterprises. */
export const DIMENSIONS: readonly (readonly string[])[] = [
  ['本地', '外来', '返乡', '省外', '境外', '县外', '市外', '区外', '国外', '省内', '市内', '县内', '区内'],
  ['民营', '民间', '国有', '集体', '个体', '私营', '外资', '内资', '股份', '外商'],
  ['规模以上', '规上', '规下', '限上', '限下', '小微', '以上', '以下', '重点', '重大', '大型', '中型', '小型', '一般'],
  ['新增', '新建', '续建', '改建', '扩建', '改扩建', '当年', '本年', '往年', '上年', '去年', '结转', '历年', '今年'],
  ['线上', '线下', '网上', '网络', '电话', '现场', '来信', '来访'],
  ['在建', '竣工', '完工', '开工', '投产', '办结', '完成', '建成', '签约', '落地', '待', '拟', '已', '未', '成功'],
  ['中央', '省级', '市级', '县级', '区级', '镇级', '村级', '自筹', '财政', '社会资', '上级', '本级'],
];
