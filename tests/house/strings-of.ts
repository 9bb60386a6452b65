/** A string literal of a source text (for a template, the words between its `${}`), and its line from 1. */
export interface Literal {
  readonly text: string
  readonly line: number
}

// In this order: what opens first at a place wins, so quotes inside comments and the reverse are passed over.
// A slash opens a regular expression only where a value may begin.
const tokens =
  /(?<comment>\/\/[^\n]*|\/\*[\s\S]*?\*\/)|(?<quoted>'(?:[^'\\\n]|\\.)*'|"(?:[^"\\\n]|\\.)*")|(?<template>`(?:[^`\\]|\\[\s\S])*`)|(?<=(?:^|[=(,:;!&|?{}[+]|=>|return)\s*)(?<regex>\/(?:[^/\\\n[]|\\.|\[(?:[^\]\\\n]|\\.)*\])+\/)/gm

/** The string literals of TypeScript, without comments, regular expressions and the code inside templates. */
export function stringsOf(source: string): readonly Literal[] {
  return [...source.matchAll(tokens)].flatMap(({ index, groups = {} }) => {
    const line = source.slice(0, index).split('\n').length
    if (groups['quoted'] !== undefined) return [{ text: groups['quoted'].slice(1, -1), line }]
    if (groups['template'] !== undefined) return [{ text: wordsOf(groups['template']), line }]
    return []
  })
}

function wordsOf(template: string): string {
  return template.slice(1, -1).replace(/\$\{[^{}]*(?:\{[^{}]*\}[^{}]*)*\}/g, ' … ')
}
