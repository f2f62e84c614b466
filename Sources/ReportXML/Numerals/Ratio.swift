/// The whole that a share is taken of, where the numeral says so: 百分之, 千分之, 万分之.
enum Ratio: String, Sendable, Hashable {
  case percent = "%"
  case permille = "‰"
  case permyriad = "‱"
}
