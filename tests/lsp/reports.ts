// A small report of a fictional place with known faults, for the protocol's tests.

export const URI_REPORT = 'file:///reports/%E9%9D%92%E5%B1%B1%E9%95%87.txt';

/** Lines of a report of 青山镇; 三是 stands twice, and （二） is followed by （四）. */
export const REPORT_LINES: readonly string[] = [
  '青山镇人民政府关于2023年法治政府建设情况的报告',
  '',
  '中共临江县委、临江县人民政府：',
  '2023年，青山镇认真落实各项部署，法治政府建设取得新的成效。现将有关情况报告如下：',
  '一、2023年法治政府建设的主要举措和成效',
  '（一）党政主要负责人履行推进法治建设第一责任人职责',
  '主要负责人带头学法，统筹推进全镇法治建设各项工作。',
  '（二）健全工作机制',
  '一是完善制度，修订议事规则。二是强化保障，落实专项经费。三是加强培训，组织学习四次。三是严格考核，兑现奖惩措施。',
  '（四）加强法治宣传',
  '开展宣传活动，发放资料，营造良好氛围。',
  '二、存在的不足和原因',
  '执法力量还比较薄弱，原因是专业人员偏少。',
  '三、2024年法治政府建设的工作安排',
  '继续加强队伍建设，提升依法行政能力。',
  '',
  '青山镇人民政府',
  '2024年1月15日',
];

export const REPORT = REPORT_LINES.join('\n');

/** A report whose findings are all of punctuation, one half-width comma among full-width ones. */
export const WITH_HALF_WIDTH = REPORT.replace('三是严格考核', '四是严格考核')
  .replace('（四）', '（三）')
  .replace('发放资料，', '发放资料,');
