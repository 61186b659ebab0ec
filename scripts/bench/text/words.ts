// What the sentences of the benchmark's reports are made of. All places are fictional; 〈…〉 is filled in by sentences.ts.

/** What a sentence begins with: who did what, mostly with a figure. */
export const OPENINGS = [
  '全镇组织开展〈q〉活动〈n〉场次', '在〈v〉建成〈q〉示范点〈n〉个', '镇党委召开专题会议〈n〉次', '镇人民政府全年办理群众来信〈n〉件', '〈v〉投入资金〈n〉万元',
  '综合行政执法队开展联合检查〈n〉次', '司法所接待群众咨询〈n〉人次', '人民调解委员会受理纠纷〈n〉件', '市场监管所检查经营主体〈n〉户', '应急办排查安全隐患〈n〉处',
  '围绕〈q〉目标，新建道路〈n〉公里', '便民服务中心办结事项〈n〉件', '卫生院为老年人体检〈n〉人次', '中心校开展法治课堂〈n〉节', '网格员走访农户〈n〉户',
  '以〈q〉为抓手，培育合作社〈n〉家', '〈v〉流转土地〈n〉亩', '全年新增就业〈n〉人', '落实〈t〉要求，修订制度〈n〉项', '对照〈t〉逐条梳理，整改问题〈n〉个',
  '依据〈t〉办理行政处罚案件〈n〉件', '〈y〉〈v〉的集体收入达到〈n〉万元', '〈y〉〈v〉连续开展环境整治〈n〉次', '重点项目完成投资〈n〉亿元', '〈v〉改造危房〈n〉户',
  '财政所公开预算信息〈n〉条', '组织干部学习〈t〉〈n〉场', '受理行政许可申请〈n〉件', '清理规范性文件〈n〉件', '法律顾问审查合同〈n〉份',
  '公开政府信息〈n〉条', '开展河道巡查〈n〉次', '补植树木〈n〉株', '〈v〉新装路灯〈n〉盏', '发放宣传材料〈n〉份',
  '举办〈q〉培训班〈n〉期', '成立志愿服务队〈n〉支', '走访困难家庭〈n〉户', '排查涉企政策〈n〉条', '兑现惠农补贴〈n〉万元',
] as const;

/** What goes on behind a comma. 〈a〉〈b〉〈c〉 are a verb, where, and what: there are more of them than any text needs. */
export const CONTINUATIONS = [
  '群众满意率达到〈p〉', '惠及居民〈n〉人',
  '〈a〉〈b〉〈c〉', '〈a〉〈b〉〈c〉', '〈a〉〈b〉〈c〉', '〈a〉〈b〉、〈b〉、〈b〉〈c〉', '〈a〉〈b〉、〈b〉、〈b〉、〈b〉〈c〉', '〈a〉〈b〉、〈b〉〈c〉、〈c〉、〈c〉', '〈a〉〈c〉、〈c〉、〈c〉、〈c〉',
  '〈a〉以〈q〉〈q〉为主要内容的〈b〉〈c〉', '〈a〉与〈q〉相适应的〈c〉', '把〈q〉经验推广到〈v〉并〈a〉〈c〉',
  '推动〈b〉〈c〉向〈v〉及周边延伸', '在〈v〉先行试点后逐步〈a〉〈b〉〈c〉', '由〈v〉牵头〈a〉〈b〉〈c〉',
] as const;

/** Sentences about what is missing or planned begin like this: such passages have no figures. */
export const REFLECTIONS = [
  '少数干部对〈b〉〈c〉的重要性认识还不深', '〈v〉的〈c〉仍显薄弱', '〈b〉〈c〉的覆盖面还不够广', '〈v〉的〈b〉〈c〉与上级要求还有差距',
  '下一步将在〈v〉〈a〉〈b〉〈c〉', '继续〈a〉〈b〉〈c〉', '进一步〈a〉〈c〉和〈c〉', '加大对〈v〉〈b〉〈c〉的指导力度', '力争〈y〉基本〈a〉〈b〉〈c〉',
] as const;

/** 〈a〉 */
export const VERBS = ['健全', '完善', '夯实', '优化', '推进', '规范', '巩固', '拓展', '落实', '统筹', '强化', '改进', '细化', '充实', '深化', '打通', '整合', '盘活'] as const;

/** 〈b〉 */
export const SCOPES = [
  '基层', '镇村两级', '重点领域', '农村地区', '窗口单位', '行政执法', '安全生产', '生态环境', '民生保障', '公共卫生', '社会治安', '乡村旅游', '特色农业', '中小学校', '小微企业', '养老服务', '防汛抗旱', '森林防火', '食品药品', '道路交通',
] as const;

/** 〈c〉 */
export const THINGS = [
  '矛盾纠纷排查机制', '人员培训计划', '日常巡查制度', '信息共享平台', '联席会议制度', '应急处置预案', '志愿服务队伍', '经费保障渠道', '考核评价办法', '群众监督渠道', '法律服务网络', '审批服务流程', '责任追究制度', '风险预警体系',
  '基础设施条件', '档案管理水平', '宣传教育阵地', '部门协作关系', '项目推进清单', '公开公示栏目', '回访督办环节', '示范创建成果', '工作例会安排', '值班值守要求', '技术支撑力量', '物资储备基础',
] as const;

/** Stands between quotation marks. */
export const SLOGANS = [
  '最多跑一次', '法治带头人', '一站式服务', '村村通', '网格化', '阳光执法', '平安家园', '清廉乡村', '法律明白人', '庭院经济', '数字乡村', '枫桥经验', '绿色银行', '家门口就业', '夜间门诊',
  '银发食堂', '四点钟课堂', '院坝会', '板凳课堂', '红色代办', '码上监督', '百姓点单', '流动窗口', '和美小院', '积分超市',
] as const;

/** Stands between title marks; laws and plans that are in force under these names. */
export const TITLES = [
  '《法治政府建设实施纲要（2021—2025年）》', '《中华人民共和国行政处罚法》', '《重大行政决策程序暂行条例》', '《优化营商环境条例》', '《中华人民共和国民法典》', '《临江县重大行政决策程序规定》', '《青山镇村规民约示范文本》', '《信访工作条例》',
] as const;

/** The two characters of a village's name. */
export const VILLAGE_FIRST = '云石松柳桃梅竹溪泉岭塘湖沙柏枫樟桂兰荷榆杏橘茶稻麦禾丰福安宁和顺吉庆康泰' as const;
export const VILLAGE_SECOND = '坪湾坡冲垄畈岗坳埠桥渡屯寨营铺店庄园井洲滩屿崖谷原坝圩堡台亭' as const;

export const YEARS = ['2023年', '2024年'] as const;
