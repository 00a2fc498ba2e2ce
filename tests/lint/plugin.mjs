/** The linter's rules that are this house's own. */
import { dirname, relative, resolve, sep } from 'node:path'
import { refuse } from './layers.mjs'

/** @typedef {import('@oxlint/plugins').Rule} Rule */
/** @typedef {import('@oxlint/plugins').ESTree.Node} Node */

/** @param {string} file @param {string} cwd */
const fromRoot = (file, cwd) => relative(cwd, file).split(sep).join('/')

/** @type {Rule} */
const layers = {
  create(context) {
    /** @param {Node} node @param {string} specifier @param {boolean} typeOnly */
    const check = (node, specifier, typeOnly) => {
      const target = specifier.startsWith('.')
        ? fromRoot(resolve(dirname(context.filename), specifier), context.cwd)
        : null
      const file = fromRoot(context.filename, context.cwd)
      const message = refuse({ file, target, specifier, typeOnly })
      if (message !== null) context.report({ node, message })
    }
    return {
      ImportDeclaration: (node) => check(node, node.source.value, node.importKind === 'type'),
      ExportAllDeclaration: (node) => check(node, node.source.value, node.exportKind === 'type'),
      ExportNamedDeclaration(node) {
        if (node.source !== null) check(node, node.source.value, node.exportKind === 'type')
      },
      ImportExpression(node) {
        if (node.source.type === 'Literal') check(node, String(node.source.value), false)
      },
      TSImportType: (node) => check(node, node.source.value, true),
    }
  },
}

const power = 'x ** y differs between JavaScript engines; multiply, or use a table.'

/** @type {Rule} */
const exactPower = {
  create: (context) => ({
    BinaryExpression(node) {
      if (node.operator === '**') context.report({ node, message: power })
    },
    AssignmentExpression(node) {
      if (node.operator === '**=') context.report({ node, message: power })
    },
  }),
}

const directive = /^\s*(?:oxlint|eslint)-disable|^\s*@ts-(?:expect-error|ignore|nocheck)/
const reasoned = /--\s*\S|@ts-expect-error\s+\S/
const unexplained = 'An exception to a rule says why: `// oxlint-disable-next-line rule -- reason`.'

/** @type {Rule} */
const exceptionExplained = {
  create: (context) => ({
    Program() {
      for (const comment of context.sourceCode.getAllComments()) {
        if (directive.test(comment.value) && !reasoned.test(comment.value)) {
          context.report({ loc: comment.loc, message: unexplained })
        }
      }
    },
  }),
}

export default {
  meta: { name: 'house' },
  rules: { layers, 'exact-power': exactPower, 'exception-explained': exceptionExplained },
}
