/// What the words around a figure say about it; a figure with none is exact.
enum Bound: String, Sendable, Hashable {
  /// 左右, 约, 近
  case approx
  /// 以上, 不低于, 至少: the figure is included (民法典 art. 1259).
  case ge
  /// 超过, 突破, 余, 多
  case gt
  /// 以内, 以下, 不超过: the figure is included.
  case le
  /// 不足, 低于
  case lt
}

/// The whole that a share is taken of, where the numeral says so: 百分之, 千分之, 万分之.
enum Ratio: String, Sendable, Hashable {
  case percent = "%"
  case permille = "‰"
  case permyriad = "‱"
}
