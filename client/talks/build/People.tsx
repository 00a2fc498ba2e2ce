import { useTranslation } from 'react-i18next'
import type { ActorId } from '../../../game/model/ids.ts'
import type { OfferText } from '../../../game/model/offer.ts'
import { signersOf } from '../../../game/talks/signers.ts'
import { SeatName } from '../../ui/Emblem.tsx'
import { Segmented } from '../../ui/Segmented.tsx'
import { Chips } from '../Chips.tsx'
import { toggleActor } from './draft.ts'
import type { Menu } from './menu.ts'
import { useLeverage } from './useLeverage.ts'

/** To whom, guaranteed by whom, with how much leverage. */
export function People({
  text,
  menu,
  reader,
  onChange,
}: {
  text: OfferText
  menu: Menu
  reader: ActorId
  onChange: (text: OfferText) => void
}) {
  const { t } = useTranslation('talks')
  const chip = (actor: ActorId) => ({ value: actor, label: <SeatName actor={actor} size={16} /> })
  const { most, map } = useLeverage(text, menu.leverage, reader)
  const others = signersOf(reader, text).filter((seat) => seat !== reader && !text.to.includes(seat))
  return (
    <>
      <Chips
        legend={t('build.to')}
        hint={others.length === 0 ? undefined : t('build.also', { others, count: others.length })}
        chips={menu.to.map((actor) => ({
          ...chip(actor),
          fixed: menu.must.includes(actor) && text.to.includes(actor),
        }))}
        chosen={text.to}
        onToggle={(actor) => onChange(toggleActor(text, 'to', actor))}
      />
      {menu.guarantors.length === 0 ? (
        <p className="small quiet">{t('build.noGuarantors')}</p>
      ) : (
        <Chips
          legend={t('build.guarantors')}
          hint={t('build.guarantorsHint')}
          chips={menu.guarantors.map(chip)}
          chosen={text.guarantors}
          onToggle={(actor) => onChange(toggleActor(text, 'guarantors', actor))}
        />
      )}
      {most === 0 ? (
        <p className="small quiet">
          {map === null ? t('build.noLeverage') : t('build.noLeverageOn', { theatre: map })}
        </p>
      ) : (
        <div>
          <Segmented
            label={map === null ? t('build.leverage') : t('build.leverageOn', { theatre: map })}
            name="leverage"
            options={Array.from({ length: most + 1 }, (_, index) => ({
              value: String(index),
              label: String(index),
            }))}
            value={String(text.leverage)}
            onChange={(value) => onChange({ ...text, leverage: Number(value) })}
          />
          <p className="small quiet">{t('build.leverageHint')}</p>
        </div>
      )}
    </>
  )
}
