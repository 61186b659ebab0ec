// Words of political formulas and of titles that reports take up again and again: a sentence with one of them is repeated by right.

/** Source: the formulas of the reports to the national congresses of the Party and the names of the plans in force. */
export const REPEATED_BY_RIGHT: readonly string[] = [
  '习近平', '中国特色社会主义', '全会', '党中央', '党的领导', '第一责任人', '法治政府建设实施纲要', '全心全意为人民', '邓小平', '毛泽东', '马克思', '三个代表', '科学发展观', '人民当家作主', '两个维护', '代表大会', '四个意识', '精神', '现代化',
  '深化改革推动发展化解矛盾维护稳定', '职能科学权责法定', '科学立法严格执法', '如下', '各位代表', '共产党', '和平共处', '社会主义', '独立自主', '平等互利', '稳中求进', '新发展理念', '新发展格局', '高质量发展', '先进文化', '根本利益', '人民军队',
];
