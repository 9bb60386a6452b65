// count.mjs STEPS REPORT…: adds up Vitest's JSON reports and the steps (so many of them) that failed; a CI run's last line.
import { readFileSync } from 'node:fs'

const [failedSteps, ...files] = process.argv.slice(2)
const reports = files.map((file) => {
  try {
    return JSON.parse(readFileSync(file, 'utf8'))
  } catch {
    return { numPassedTests: 0, numFailedTests: 0 }
  }
})
const sum = (key) => reports.reduce((total, report) => total + report[key], 0)
const toldByTests = reports.filter((report) => report.numFailedTests > 0).length
const failed = sum('numFailedTests') + Math.max(0, Number(failedSteps) - toldByTests)
process.stdout.write(`${sum('numPassedTests')} passed, ${failed} failed\n`)
process.exitCode = failed === 0 ? 0 : 1
