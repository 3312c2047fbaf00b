// SPDX-License-Identifier: GPL-3.0-or-later
// A pasted list of addresses, taken apart by a common parser and by ours, in one run on the same text.
// Usage: node compare-addresses.mjs [tst_addresses_bench [number of addresses]]
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import addressparser from 'addressparser'
import emailAddresses from 'email-addresses'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const bench = process.argv[2] ?? at('../../build/tests/tst_addresses_bench')
const counts = process.argv[3] ? [Number(process.argv[3])] : [100, 1000, 10000, 100000]
const secondsAtMost = 60
const versionOf = (name) => JSON.parse(readFileSync(at(`node_modules/${name}/package.json`))).version

// Both parse only; they know no classes of addresses, no duplicates and no tables.
const peers = [
  [`email-addresses ${versionOf('email-addresses')} (RFC 5322)`, (text) => emailAddresses.parseAddressList({ input: text, rfc6532: true })?.length ?? 0],
  [`addressparser ${versionOf('addressparser')} (lenient)`, (text) => addressparser(text).length],
]

/** Addresses per second: the median of up to five rounds, fewer when one takes long. */
function rateOf(parse, text, count) {
  const rates = []
  const begin = process.hrtime.bigint()
  const sinceBegin = () => Number(process.hrtime.bigint() - begin) / 1e9
  while (rates.length < 5 && (rates.length === 0 || sinceBegin() < secondsAtMost / 4)) {
    const start = process.hrtime.bigint()
    const found = parse(text)
    const seconds = Number(process.hrtime.bigint() - start) / 1e9
    if (found !== count) return { found }
    rates.push(count / seconds)
  }
  return { rate: rates.sort((a, b) => a - b)[Math.floor(rates.length / 2)] }
}

const columns = (cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(44) : cell.padStart(14))).join('')
console.log('Addresses per second, by the length of the list:')
console.log(columns(['', ...counts.map((count) => count.toLocaleString('en'))]))
const texts = counts.map((count) => execFileSync(bench, ['--list', String(count)], { maxBuffer: 1 << 30 }).toString()
  // A strict parser takes line breaks only where headers may have them.
  .trim().replace(/,$/, '').replaceAll(',\n', ', '))
for (const [name, parse] of peers) {
  let slow = false
  const cells = counts.map((count, i) => {
    if (slow) return 'too slow'
    const { rate, found } = rateOf(parse, texts[i], count)
    // Whoever gets slower with length is not waited for.
    slow = rate !== undefined && (count / rate) * 10 > secondsAtMost
    return rate === undefined ? `found ${found}` : Math.round(rate).toLocaleString('en')
  })
  console.log(columns([name, ...cells]))
}
const ours = counts.map((count) => Object.entries(JSON.parse(execFileSync(bench, ['--rates', String(count)])))[0])
console.log(columns([ours[0][0], ...ours.map(([, rate]) => Math.round(rate).toLocaleString('en'))]))
