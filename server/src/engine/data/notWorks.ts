// Words that end names which are no works and take no title marks (GB/T 15834—2011, 附录A.13): documents of identity, prizes,
// meetings, activities, courses.

export const NOT_WORKS: readonly string[] = [
  '营业执照', '许可证', '资格证', '资格证书', '身份证', '居住证', '上岗证', '合格证', '执法证', '残疾证', '不动产权证', '结婚证', '健康证',
  '活动', '宣传月', '宣传周', '工作会议', '座谈会', '称号', '课程', '工程', '专项行动',
];
