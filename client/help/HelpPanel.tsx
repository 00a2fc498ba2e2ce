import { useEffect, useRef, useState } from 'react'
import { useTranslation } from 'react-i18next'
import { currentLanguage } from '../i18n/i18n.ts'
import { SourceLink } from '../sources/SourceLink.tsx'
import { TextField } from '../ui/Field.tsx'
import { Modal } from '../ui/Modal.tsx'
import { Blocks } from './Blocks.tsx'
import { closeHash, openHash } from './hash.ts'
import { found, loadSections, sectionFor, type Section } from './sections.ts'
import './help.css'

function useSections(): readonly Section[] {
  const [sections, setSections] = useState<readonly Section[]>([])
  const language = currentLanguage()
  useEffect(() => {
    let wanted = true
    void loadSections(language).then((loaded) => (wanted ? setSections(loaded) : undefined))
    return () => {
      wanted = false
    }
  }, [language])
  return sections
}

const show = (section: string) => openHash('help', section)

function Contents({ sections, shown }: { sections: readonly Section[]; shown: string | undefined }) {
  const { t } = useTranslation('help')
  const [sought, setSought] = useState('')
  const hits = found(sections, sought)
  return (
    <nav className="help-contents" aria-label={t('contents')}>
      <TextField
        label={t('search')}
        type="search"
        value={sought}
        onChange={(event) => setSought(event.target.value)}
      />
      {hits.length === 0 && sections.length > 0 ? <p className="quiet">{t('nothing')}</p> : null}
      <ul className="help-titles">
        {hits.map(({ id, title }) => (
          <li key={id}>
            <button type="button" aria-current={id === shown ? 'page' : undefined} onClick={() => show(id)}>
              {title}
            </button>
          </li>
        ))}
      </ul>
    </nav>
  )
}

/** The section, from its top, with the focus on its title: whoever reads it aloud begins there. */
function Reading({ section }: { section: Section }) {
  const { t } = useTranslation('help')
  const title = useRef<HTMLHeadingElement>(null)
  useEffect(() => {
    title.current?.focus()
    title.current?.scrollIntoView({ block: 'start' })
  }, [section.id])
  return (
    <article className="help-section">
      <h3 ref={title} tabIndex={-1}>
        {section.title}
      </h3>
      <Blocks blocks={section.blocks} onLink={show} />
      <p className="row small quiet">
        {t('restsOn')}
        {section.rules.map((rule) => (
          <SourceLink key={rule} type="rule" id={rule}>
            {rule}
          </SourceLink>
        ))}
      </p>
    </article>
  )
}

/** The rulebook over the game, open at a section or at the one that explains a rule. */
export function HelpPanel({ at }: { at: string }) {
  const { t } = useTranslation('help')
  const sections = useSections()
  const section = sectionFor(sections, at)
  return (
    <Modal open title={t('title')} onClose={closeHash}>
      <div className="help">
        <Contents sections={sections} shown={section?.id} />
        {section === undefined ? null : <Reading section={section} />}
      </div>
    </Modal>
  )
}
