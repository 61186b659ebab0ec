// Words that official documents use every day and the general dictionary lacks or hardly knows: its texts are newspapers and
// novels of the years before 2010. Without them segmentation reads their hanzi into the words beside them.
//
// A row says what is common to its words. None is here for the sake of one text: each is a term of the laws, of national plans
// and work reports, or of the administration from ministries to townships. Compounds of words that the dictionary has
// (行政执法, 乡村振兴) are not needed: their boundaries are right without them.

export interface OfficialWords {
  /** What is common to the words, and makes them words. */
  readonly reason: string;
  /** With a space between them. */
  readonly words: string;
}

export const OFFICIAL_WORDS: readonly OfficialWords[] = [
  {
    reason: 'Organs of Party and state below the province, and those who work in them, by their short names',
    words:
      '党工委 管委会 街道办 镇街 街镇 镇村 村居 居村 镇级 社工委 网信办 网信 政法委 人社 住建 卫健 卫健委 发改委 发改 司法所 民政局 监委 监察委 党建办 村支书 网格员 网格化 楼栋 村民组 工青妇 农技站',
  },
  {
    reason: 'Party building and discipline',
    words:
      '党课 党规 党日 主责 四风 约谈 问责 追责 容错 述责 述廉 述法 守正 勤廉 从严治党 三会一课 两学一做 五位一体 入脑入心 走深走实 以案促改 以案释法 双报到 初心',
  },
  {
    reason: 'Law-based government: terms of the outlines and of the laws on administration',
    words:
      '法治化 涉法 涉诉 涉企 涉黑 涉恶 诉源 诉前 裁量 裁量权 执法者 持证 亮证 公示制 双随机 一公开 放管服 减证 简政 审管 免罚 轻罚 首违 许可证 行政村 申请人 行为人 法定代表人 民法典',
  },
  {
    reason: 'Government services',
    words:
      '一网通办 一网统管 一窗 一件事 最多跑一次 一次办 跨省通办 办结 办件 网办 掌上办 好差评 一站式 全流程 零跑动 营商 惠企 亲清 免申即享 接诉即办 容缺 即办 小程序 公众号 微信 微博 新媒体 融媒体 自媒体 客户端',
  },
  {
    reason: 'Public security, petitions and emergencies',
    words:
      '扫黑 除恶 打黑 反诈 电诈 维稳 涉稳 综治 矛调 初信初访 群防群治 联控 联勤 技防 人防 处突 双控 清零 研判 风险点 重特大 安全感',
  },
  {
    reason: 'Countryside and poverty relief',
    words:
      '返贫 致贫 防返贫 扶志 扶智 驻村 脱贫户 监测户 易地 控辍 撂荒 粮田 图斑 非粮化 非农化 宅基地 三权 村集体 民宿 乡贤 乡风 村规民约 厕改 旱厕 以工代赈 村村通 有机肥 城中村',
  },
  {
    reason: 'Nature and the environment',
    words:
      '低碳 双碳 降碳 减碳 碳达峰 碳中和 减排 管控 管护 管网 河长 河长制 林长 林长制 田长 田长制 路长 碧水 扬尘 禁烧 退捕 黑臭 排污口 雨污 清废 无废',
  },
  {
    reason: 'Economy and technology',
    words:
      '高水平 高标准 高品质 高素质 高技能 高新区 试验区 示范点 保税区 工业园区 片区 自贸 自贸区 跨境 电商 冷链 物流园 全链条 专精特新 小微 中小微 规上 央企 新质 算力 储能 光伏 风电 氢能 新能源 大数据 云平台 物联网 区块链 数智 智能化 提质 增效 质效 降本 扩面 扩围 稳增长 稳就业 稳外贸 稳外资 引资 双招双引 招投标 投用 营收 占比 环比 万人次 零售额 文旅 科创 研学 消费券 以旧换新 消纳 化债 保供 京津冀 粤港澳 成渝 雄安',
  },
  {
    reason: 'People, schools, health and insurance',
    words:
      '医共体 医联体 参保 养老金 养老院 托育 托幼 普惠 双减 学区 划片 幼儿园 青少年 失独 失能 一老一小 零就业 稳岗 扩岗 返岗 老旧 旧改 棚改 安置房 公租房 廉租房 保障性 家医 积分制',
  },
  {
    reason: 'Verbs that official prose has made: a verb with its result or its object',
    words:
      '抓实 抓细 抓牢 抓早 抓小 抢抓 做优 做强 做大 做实 做细 做深 建强 建优 建好 配齐 配强 压实 压紧 压茬 扛牢 扛实 筑牢 织密 扎牢 守牢 守好 守住 拧紧 紧盯 紧扣 聚力 发力 赋能 赋权 践行 提振 获评 获批 收官 补齐 用好 讲好 走实 走深 补短板 强弱项 促发展 见实效 求实效 迈上 落细 包保 包联 蹲点 抓手 短板 堵点 痛点 卡点 闭环 台账 销号 对标 对表 挂图 常态化 长效化 精细化 全域 全覆盖 全方位 百分点 获得感 知晓率 新台阶 新格局 新征程 新时代 执行力 着力点',
  },
  {
    reason: 'Persons whose names stand in the names of doctrines',
    words: '习近平 毛泽东 邓小平 江泽民 胡锦涛',
  },
  {
    reason: 'General words that the dictionary files among names of persons or numerals, which the table leaves out',
    words:
      '一系列 一部分 一会儿 一下子 大部分 大多数 绝大多数 绝大部分 极少数 维生素 古建筑 阿拉伯 小学生 博士生 安全性 宣传部 博大精深',
  },
  {
    reason: 'Words of administration, trade and law of these years that look like a misspelling of an older word',
    words:
      '抗疫 智造 适格 显失 禁入 慎入 缴付 汇寄 单品 竞品 残品 账期 洁具 建投 城投 产投 农投 政资 政社 制播 环京 环沪 超储 贷学金 衔级 偶有 视情 施策 胶园 适期 志工 公钥 收银机 体脂 预委会 违悖 审贷 医防 防控办 聚势 赋码 亮码 扫码 断卡 直播间 带货 云仓 食事 崩毁 孤例 胶黏剂',
  },
  {
    reason: 'Set phrases of which another form is the more frequent one: both are right',
    words:
      '粗具规模 事不关己 不值一驳 百读不厌 前车之鉴 后车之鉴 天公作美 方兴未已 一相情愿 含糊其词 钩心斗角 摹仿 老羞成怒 莫可奈何 心惊胆颤 胆颤心惊 怵目惊心 若有所失 无倚无靠 事过境迁 心神不宁 振振有辞 满山遍野 豁得出 水力枢纽',
  },
];
