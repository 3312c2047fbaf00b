#!/usr/bin/env bash
# SPDX-License-Identifier: GPL-3.0-or-later
# Fetches the current list of throw-away mail domains (CC0) from the npm registry and writes
# resources/policy/lmu/disposable-providers.txt anew, with its origin. Needs npm, tar and node.
# Usage: packaging/refresh-lists.sh [VERSION]    Read the difference (git diff) before you commit it.
set -euo pipefail
cd "$(dirname "$(readlink -f "$0")")/.."
lists=resources/policy/lmu
package=disposable-email-domains-js
folder=$(mktemp -d)
trap 'rm -rf "$folder"' EXIT

npm pack --silent --pack-destination "$folder" "$package@${1:-latest}" >/dev/null
tar -xzf "$folder"/*.tgz -C "$folder"
grep -q 'CC0 1.0 Universal' "$folder/package/LICENSE" || {
  echo "The licence of $package is no longer CC0: read it before anything is taken over." >&2
  exit 1
}

node --input-type=module - "$folder/package" "$lists" "$(date -u +%F)" <<'SCRIPT'
import { readFileSync, writeFileSync } from 'node:fs'
import { domainToASCII } from 'node:url'

const [from, lists, today] = process.argv.slice(2)
const { name, version } = JSON.parse(readFileSync(`${from}/package.json`))
const listed = JSON.parse(readFileSync(`${from}/dist/dict/disposable_email_blocklist.json`))
const domains = Array.isArray(listed) ? listed : Object.keys(listed)
const rules = JSON.parse(readFileSync(`${lists}/addresses.json`))
const linesOf = (file) => readFileSync(`${lists}/${file}`, 'utf8').split('\n').filter((line) => line && !line.startsWith('#'))

// Ours are curated by hand and win: these are no throw-away providers for us.
const accessProviders = ['in-ulm.de', 'ulm-dsl.de']
const ours = new Set([...linesOf(rules.privateProviders), ...rules.ambiguousProviders, ...rules.knownInstitutions,
  ...rules.officialDomains, ...rules.listServers, ...Object.keys(rules.lookAlikes), ...accessProviders])
const parents = (domain) => domain.split('.').map((_, i, labels) => labels.slice(i).join('.'))
const kept = [...new Set(domains.map((domain) => domainToASCII(domain.trim().toLowerCase())))]
  .filter((domain) => domain.includes('.') && !parents(domain).some((parent) => ours.has(parent)))
  .sort((a, b) => (a < b ? -1 : 1))
if (kept.length < 5000) throw new Error(`only ${kept.length} domains: is the file still what it was?`)

const header = `# Providers of throw-away addresses. One domain a line; addresses below a domain count too.
# Origin: https://github.com/disposable-email-domains/disposable-email-domains, as published in the
# npm package ${name} ${version}; taken over on ${today} by packaging/refresh-lists.sh.
# Licence: CC0 1.0 Universal.
# Left out: providers that private persons use (private-providers.txt), what addresses.json names
# otherwise, and two access providers (${accessProviders.join(', ')}).
`
const before = new Set(linesOf(rules.disposableProviders))
writeFileSync(`${lists}/${rules.disposableProviders}`, `${header}\n${kept.join('\n')}\n`)
const added = kept.filter((domain) => !before.has(domain)).length
console.log(`${name} ${version}: ${kept.length} domains, ${added} new, ${before.size - (kept.length - added)} gone`)
SCRIPT
