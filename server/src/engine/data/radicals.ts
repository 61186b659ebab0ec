// Radicals for which Unicode gives no character by compatibility: those of the block CJK Radicals Supplement.
//
// Source: Unicode, Equivalent_Unified_Ideograph (EquivalentUnifiedIdeograph.txt).

export const RADICALS: Readonly<Record<string, string>> = {
  '⺁': '厂', '⺇': '几', '⺊': '卜', '⺍': '小', '⺒': '巳', '⺓': '幺', '⺛': '旡', '⺝': '月', '⺞': '歹', '⺟': '母', '⺠': '民', '⺩': '王', '⺫': '目', '⺬': '示', '⺯': '糸', '⺰': '纟', '⺷': '羊', '⺸': '羊', '⺻': '聿', '⺼': '肉', '⻁': '虎', '⻄': '西', '⻅': '见', '⻆': '角',
  '⻈': '讠', '⻉': '贝', '⻋': '车', '⻐': '钅', '⻒': '镸', '⻓': '长', '⻔': '门', '⻖': '阝', '⻘': '青', '⻙': '韦', '⻚': '页', '⻛': '风', '⻜': '飞', '⻝': '食', '⻢': '马', '⻣': '骨', '⻤': '鬼', '⻥': '鱼', '⻦': '鸟', '⻨': '麦', '⻩': '黄', '⻬': '齐', '⻭': '齿', '⻮': '齿', '⻰': '龙', '⻳': '龟',
};
