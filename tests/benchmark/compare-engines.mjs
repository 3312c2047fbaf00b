// SPDX-License-Identifier: GPL-3.0-or-later
// The rules of the pack decided by other engines, on the same facts, in one run with our own.
// Usage: node compare-engines.mjs [tst_evaluate_bench [number of plans]]
import { execFileSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import * as cedar from '@cedar-policy/cedar-wasm/nodejs'
import jsonLogic from 'json-logic-js'
import { Engine } from 'json-rules-engine'

const at = (path) => fileURLToPath(new URL(path, import.meta.url))
const bench = process.argv[2] ?? at('../../build/tests/tst_evaluate_bench')
const planCount = process.argv[3] ?? '1000'
const pack = JSON.parse(readFileSync(at('../../resources/policy/lmu/rules.json')))

const rules = pack.rules.map(({ clause, binding, cases }) =>
  ({ id: `${clause}/${binding}`, cases: cases.map((one) => one.when) }))
const plans = execFileSync(bench, ['--facts', planCount], { maxBuffer: 1 << 30 })
  .toString().trim().split('\n').map((line) => JSON.parse(line))

// Two engines read a dot in a name as a path.
const nameOf = (fact) => fact.replaceAll('.', '_')
const asked = new Set()
const isSet = (fact) => Array.isArray(plans[0].facts[fact])

/** Walks a condition of the pack; `make` says how an engine spells its parts. Fails at what it does not know. */
function converted(condition, make) {
  if (condition.all) return make.all(condition.all.map((part) => converted(part, make)))
  if (condition.any) return make.any(condition.any.map((part) => converted(part, make)))
  if (condition.not) return make.not(converted(condition.not, make))
  const { fact, ...test } = condition
  const [[operator, value], ...others] = Object.entries(test)
  if (!(fact in plans[0].facts) || others.length > 0) throw new Error(`cannot convert ${JSON.stringify(condition)}`)
  asked.add(fact)
  const name = nameOf(fact)
  switch (operator) {
    case 'is': return make.is(name, value)
    case 'in': return make.in(name, value)
    case 'above': return make.compare(name, '>', value)
    case 'atLeast': return make.compare(name, '>=', value)
    case 'below': return make.compare(name, '<', value)
    case 'atMost': return make.compare(name, '<=', value)
    case 'has': return make.has(name, value)
    case 'hasAny': return make.any(value.map((member) => make.has(name, member)))
    case 'present': {
      const present = isSet(fact) ? make.holdsMembers(name) : make.isAnswered(name)
      return value ? present : make.not(present)
    }
    default: throw new Error(`cannot convert ${JSON.stringify(condition)}`)
  }
}

/** The facts that the rules ask for, absent ones as `absent` says (undefined: left out). */
function factsFor(plan, absent) {
  const facts = {}
  for (const fact of asked) {
    const value = plan.facts[fact] ?? absent(fact)
    if (value !== undefined) facts[nameOf(fact)] = value
  }
  return facts
}

function forJsonRulesEngine() {
  const operators = { '>': 'greaterThan', '>=': 'greaterThanInclusive', '<': 'lessThan', '<=': 'lessThanInclusive' }
  const make = {
    all: (all) => ({ all }),
    any: (any) => ({ any }),
    not: (not) => ({ not }),
    is: (fact, value) => ({ fact, operator: 'equal', value }),
    in: (fact, value) => ({ fact, operator: 'in', value }),
    compare: (fact, operator, value) => ({ fact, operator: operators[operator], value }),
    has: (fact, value) => ({ fact, operator: 'contains', value }),
    isAnswered: (fact) => ({ fact, operator: 'notEqual', value: null }),
    holdsMembers: (fact) => ({ fact, operator: 'holdsMembers', value: true }),
  }
  const engine = new Engine()
  engine.addOperator('holdsMembers', (members, wanted) => (members.length > 0) === wanted)
  for (const { id, cases } of rules)
    engine.addRule({ conditions: { any: cases.map((when) => converted(when, make)) }, event: { type: id } })
  const inputs = plans.map((plan) => factsFor(plan, () => null))
  return async (i) => (await engine.run(inputs[i])).events.map((event) => event.type)
}

function forJsonLogic() {
  const read = (name) => ({ var: name })
  const make = {
    all: (and) => ({ and }),
    any: (or) => ({ or }),
    not: (part) => ({ '!': [part] }),
    is: (name, value) => ({ '===': [read(name), value] }),
    in: (name, values) => ({ in: [read(name), values] }),
    // null counts as 0 in comparisons
    compare: (name, operator, value) => ({ and: [{ '!==': [read(name), null] }, { [operator]: [read(name), value] }] }),
    has: (name, member) => ({ in: [member, read(name)] }),
    isAnswered: (name) => ({ '!==': [read(name), null] }),
    holdsMembers: (name) => ({ '!!': [read(name)] }),
  }
  const logic = rules.map(({ id, cases }) => ({ id, when: make.any(cases.map((when) => converted(when, make))) }))
  const inputs = plans.map((plan) => factsFor(plan, () => null))
  return (i) => logic.filter(({ when }) => jsonLogic.apply(when, inputs[i])).map(({ id }) => id)
}

function forCedar() {
  const read = (name) => `context.${name}`
  const make = {
    all: (parts) => `(${parts.join(' && ')})`,
    any: (parts) => `(${parts.join(' || ')})`,
    not: (part) => `!(${part})`,
    is: (name, value) => `${read(name)} == ${JSON.stringify(value)}`,
    in: (name, values) => `${JSON.stringify(values)}.contains(${read(name)})`,
    compare: (name, operator, value) => `(context has ${name} && ${read(name)} ${operator} ${value})`,
    has: (name, member) => `${read(name)}.contains(${JSON.stringify(member)})`,
    isAnswered: (name) => `${read(name)} != ""`,
    holdsMembers: (name) => `!(${read(name)}.isEmpty())`,
  }
  const staticPolicies = Object.fromEntries(rules.map(({ id, cases }) =>
    [id, `permit(principal, action, resource) when { ${make.any(cases.map((when) => converted(when, make)))} };`]))
  const parsed = cedar.preparsePolicySet('einlass', { staticPolicies })
  if (parsed.type !== 'success') throw new Error(JSON.stringify(parsed))
  const isNumber = (fact) => plans.some((plan) => typeof plan.facts[fact] === 'number')
  const inputs = plans.map((plan) => factsFor(plan, (fact) => (isNumber(fact) ? undefined : '')))
  const entity = (type) => ({ type, id: 'one' })
  return (i) => {
    const answer = cedar.statefulIsAuthorized({
      principal: entity('User'), action: entity('Action'), resource: entity('Plan'),
      context: inputs[i], preparsedPolicySetId: 'einlass', entities: [],
    })
    if (answer.type !== 'success' || answer.response.diagnostics.errors.length > 0) throw new Error(JSON.stringify(answer))
    return answer.response.diagnostics.reason
  }
}

async function check(name, decide) {
  for (let i = 0; i < plans.length; ++i) {
    const found = [...await decide(i)].sort().join(' ')
    const expected = [...plans[i].arises].sort().join(' ')
    if (found !== expected) throw new Error(`${name}, plan ${i}: ${found}, expected ${expected}`)
  }
}

/** Evaluations per second: the median of five rounds of at least half a second. */
async function rateOf(decide, isAsync) {
  const rates = []
  for (let round = 0; round < 5; ++round) {
    const start = process.hrtime.bigint()
    let done = 0
    let seconds = 0
    for (; seconds < 0.5; seconds = Number(process.hrtime.bigint() - start) / 1e9) {
      if (isAsync) for (let i = 0; i < plans.length; ++i) await decide(i)
      else for (let i = 0; i < plans.length; ++i) decide(i)
      done += plans.length
    }
    rates.push(done / seconds)
  }
  return rates.sort((a, b) => a - b)[2]
}

const versionOf = (name) => JSON.parse(readFileSync(at(`node_modules/${name}/package.json`))).version
const rows = []
for (const [name, make, isAsync] of [
  ['json-rules-engine', forJsonRulesEngine, true],
  ['json-logic-js', forJsonLogic, false],
  ['@cedar-policy/cedar-wasm', forCedar, false],
]) {
  const decide = make()
  await check(name, decide)
  rows.push([`${name} ${versionOf(name)}`, await rateOf(decide, isAsync)])
}
const ours = JSON.parse(execFileSync(bench, ['--rates', planCount]))
for (const [name, rate] of Object.entries(ours)) rows.push([`Einlass: ${name}`, rate])

const mean = plans.reduce((sum, plan) => sum + plan.arises.length, 0) / plans.length
console.log(`${rules.length} rules, ${asked.size} facts, ${plans.length} plans, ${mean.toFixed(1)} rules arise on average; all answers equal.`)
console.log('Other engines answer which rules arise; Einlass answers which arise and which of them are open.')
const base = ours['compiled, from facts, with a list']
const columns = (cells) => cells.map((cell, i) => (i === 0 ? cell.padEnd(52) : cell.padStart(16))).join('')
console.log(columns(['', 'evaluations/s', 'µs each', 'times as long']))
for (const [name, rate] of rows.sort((a, b) => a[1] - b[1])) {
  const ratio = base / rate
  console.log(columns([name, Math.round(rate).toLocaleString('en'), (1e6 / rate).toFixed(3), ratio.toFixed(ratio < 10 ? 2 : 0)]))
}
console.log('"times as long": compared with "Einlass: compiled, from facts, with a list" (of the rules that arise, as the others give it).')
