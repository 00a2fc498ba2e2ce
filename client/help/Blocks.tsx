import { useTranslation } from 'react-i18next'
import { Glossed } from './Glossed.tsx'
import type { Block, Span } from './sections.ts'

/** Pieces never move within their text: their place is their name. */
function Words({ spans, onLink }: { spans: readonly Span[]; onLink: (section: string) => void }) {
  return spans.map((span, at) => {
    if (typeof span === 'string') return <Glossed key={at}>{span}</Glossed>
    if ('b' in span) return <strong key={at}>{span.b}</strong>
    if ('i' in span) return <em key={at}>{span.i}</em>
    return (
      <button key={at} type="button" className="help-way" onClick={() => onLink(span.to)}>
        {span.text}
      </button>
    )
  })
}

function Table({
  block,
  onLink,
}: {
  block: Extract<Block, { kind: 'table' }>
  onLink: (to: string) => void
}) {
  const { t } = useTranslation('help')
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- a wide table is scrolled with the keyboard too
    <section className="help-table" tabIndex={0} aria-label={t('table')}>
      <table>
        <thead>
          <tr>
            {block.head.map((cell, at) => (
              <th key={at} scope="col">
                <Words spans={cell} onLink={onLink} />
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {block.rows.map((row, line) => (
            <tr key={line}>
              {row.map((cell, at) => (
                <td key={at}>
                  <Words spans={cell} onLink={onLink} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  )
}

function One({ block, onLink }: { block: Block; onLink: (to: string) => void }) {
  switch (block.kind) {
    case 'table':
      return <Table block={block} onLink={onLink} />
    case 'list':
      return (
        <ul>
          {block.items.map((item, at) => (
            <li key={at}>
              <Words spans={item} onLink={onLink} />
            </li>
          ))}
        </ul>
      )
    case 'heading':
      return (
        <h4>
          <Words spans={block.spans} onLink={onLink} />
        </h4>
      )
    default:
      return (
        <p className={block.kind === 'example' ? 'help-example' : ''}>
          <Words spans={block.spans} onLink={onLink} />
        </p>
      )
  }
}

export function Blocks({ blocks, onLink }: { blocks: readonly Block[]; onLink: (section: string) => void }) {
  return blocks.map((block, at) => <One key={at} block={block} onLink={onLink} />)
}
