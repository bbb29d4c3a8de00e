/** A pair of matching indexes in two sequences; a side is unset if the other has no counterpart. */
export type Pair = readonly [left: number | undefined, right: number | undefined]

/** How alike two elements are: 0 for not at all, the more the better. */
export type Likeness<Left, Right> = (left: Left, right: Right) => number

/**
 * Aligns two sequences by the longest common subsequence; of several, the most alike counts. Both
 * keep the order. Takes time and memory in proportion to the product of both lengths, without
 * common beginning and end.
 *
 * @param best The likeness of equal items; equal ends of this likeness are paired at once.
 */
export function align<Left, Right>(
  left: readonly Left[],
  right: readonly Right[],
  likeness: Likeness<Left, Right>,
  best: number,
): Pair[] {
  const shorter = Math.min(left.length, right.length)
  let head = 0
  while (head < shorter && likeness(left[head]!, right[head]!) >= best) head++
  let tail = 0
  while (
    tail < shorter - head &&
    likeness(left[left.length - 1 - tail]!, right[right.length - 1 - tail]!) >= best
  ) {
    tail++
  }
  const height = left.length - head - tail
  const width = right.length - head - tail
  const like = (row: number, column: number) => likeness(left[head + row]!, right[head + column]!)
  const middle = trackBack(scoresOf(height, width, like), height, width, like)
  return [
    ...Array.from({ length: head }, (_, index): Pair => [index, index]),
    ...middle.map(([row, column]): Pair => [plus(row, head), plus(column, head)]),
    ...Array.from({ length: tail }, (_, index): Pair => [
      head + height + index,
      head + width + index,
    ]),
  ]
}

const plus = (index: number | undefined, more: number) =>
  index === undefined ? undefined : index + more

/** Returns, for every pair of ends, the likeness of the best alignment of the rest. */
function scoresOf(height: number, width: number, like: Likeness<number, number>): Int32Array {
  const scores = new Int32Array((height + 1) * (width + 1))
  for (let row = height - 1; row >= 0; row--) {
    for (let column = width - 1; column >= 0; column--) {
      const at = row * (width + 1) + column
      const both = like(row, column)
      const alone = Math.max(scores[at + width + 1]!, scores[at + 1]!)
      const paired = both > 0 ? both + scores[at + width + 2]! : 0
      scores[at] = Math.max(alone, paired)
    }
  }
  return scores
}

function trackBack(
  scores: Int32Array,
  height: number,
  width: number,
  like: Likeness<number, number>,
): Pair[] {
  const pairs: Pair[] = []
  let row = 0
  let column = 0
  while (row < height && column < width) {
    const at = row * (width + 1) + column
    const both = like(row, column)
    if (both > 0 && scores[at] === both + scores[at + width + 2]!) pairs.push([row++, column++])
    else if (scores[at] === scores[at + width + 1]) pairs.push([row++, undefined])
    else pairs.push([undefined, column++])
  }
  while (row < height) pairs.push([row++, undefined])
  while (column < width) pairs.push([undefined, column++])
  return pairs
}
