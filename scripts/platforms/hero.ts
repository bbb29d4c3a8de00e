import { escapeMarkup } from '../../src/writing/markup.ts'

/** Middle of the fan, in the picture's units. */
const CENTER = { x: 200, y: 217 }
/** Distances from the middle: of a dot, and of the beginning and the end of its line. */
const DOT = 65
const LINE = { from: 82, to: 182 }
const LABEL = 204
/** The same for a name beside the picture, which begins or ends there. */
const BESIDE = 190
/** Least room for a name on each side of the picture. */
const SIDE = 115
/** Angle of the first line, in degrees; the lines open evenly to the mirrored angle. */
const FIRST = 216

/**
 * Draws the home page's picture: a socket with a line to each platform.
 *
 * @param names Names of the platforms; the first stands at the top.
 */
export function drawHero([top = '', ...others]: readonly string[]): string {
  const half = Math.ceil(others.length / 2)
  const names = [...others.slice(0, half), top, ...others.slice(half)]
  const spread = names.length > 1 ? (2 * (FIRST - 90)) / (names.length - 1) : 0
  const spokes = names.map((name, index) => ({ name, angle: FIRST - index * spread }))
  const size = names.length > 6 ? 16 : 18
  const side = Math.max(SIDE, ...names.map((name) => Math.ceil(widthOf(name) * size)))
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="-${side} -10 ${400 + 2 * side} 420" role="img">
  <title>Polysocket</title>
  <defs>
    <radialGradient id="glow">
      <stop offset="0" stop-color="#14b8a6" stop-opacity="0.22" />
      <stop offset="1" stop-color="#14b8a6" stop-opacity="0" />
    </radialGradient>
  </defs>
  <circle cx="200" cy="200" r="200" fill="url(#glow)" />
  <path d="M178 313a115 115 0 1 1 44 0v-24h-44z" fill="none" stroke="#14897f" stroke-width="10" stroke-linejoin="round" />
  <path d="${spokes.map(({ angle }) => `M${at(angle, LINE.from)}L${at(angle, LINE.to)}`).join('')}" fill="none" stroke="#14897f" stroke-width="2" stroke-linecap="round" stroke-dasharray="1 7" />
  <g fill="#14897f">
${spokes.map(({ angle }) => `    <circle cx="${x(angle, DOT)}" cy="${y(angle, DOT)}" r="14" />`).join('\n')}
  </g>
  <g fill="#808791" font-family="ui-sans-serif, system-ui, sans-serif" font-size="${size}" font-weight="600" text-anchor="middle">
${spokes.map(({ name, angle }) => `    <text ${placeOf(angle)}>${escapeMarkup(name)}</text>`).join('\n')}
  </g>
</svg>
`
}

/** Returns the width of a name in units of the font's size, at most: a Chinese character has one. */
const widthOf = (name: string) =>
  [...name].reduce((sum, character) => sum + (character > '\u2e80' ? 1 : 0.62), 0)

/** Returns the attributes of a name: beside the picture, the name keeps off its line. */
function placeOf(angle: number): string {
  const side = Math.cos(radians(angle))
  if (Math.abs(side) < 0.5) return `x="${x(angle, LABEL)}" y="${y(angle, LABEL)}"`
  const place = `x="${x(angle, BESIDE)}" y="${y(angle, BESIDE) + 5}"`
  return `${place} text-anchor="${side > 0 ? 'start' : 'end'}"`
}

const radians = (angle: number) => (angle * Math.PI) / 180
const x = (angle: number, distance: number) =>
  Math.round(CENTER.x + distance * Math.cos(radians(angle)))
const y = (angle: number, distance: number) =>
  Math.round(CENTER.y - distance * Math.sin(radians(angle)))
const at = (angle: number, distance: number) => `${x(angle, distance)} ${y(angle, distance)}`
