/** What a screen reader says of an area. */
import type { TFunction } from 'i18next'
import type { MapArea } from './model.ts'

export function forceText(
  t: TFunction<['game', 'rules']>,
  force: MapArea['forces'][number],
  encircled: boolean,
): string {
  const steps = t('map.steps', { count: force.steps })
  const text =
    force.ledBy === undefined
      ? t('map.force', { owner: force.owner, kind: t(`map.kind.${force.kind}`), steps })
      : t('map.forceLed', { leader: force.ledBy, steps })
  const known = force.covert === true ? `${text} (${t('map.covert')})` : text
  return encircled ? `${known} (${t('map.encircled')})` : known
}

export function areaLabel(t: TFunction<['game', 'rules']>, area: MapArea): string {
  const forces = area.forces.map((force) => forceText(t, force, area.encircled.has(force.id)))
  const parts = [
    t('map.areaLabel', { area: area.id, control: area.control }),
    area.foothold === null ? '' : t('map.foothold', { by: area.foothold }),
    forces.length === 0 ? t('map.noForces') : t('map.forces', { forces: forces.join('; ') }),
    area.fortified === 0 ? '' : t('map.fortified', { level: area.fortified }),
    ...[...new Set(area.zones.map(({ kind }) => kind))].map((kind) => t(`rules:clause.name.${kind}`)),
    area.siege === null ? '' : t('map.siegeSince', { by: area.siege.by, turn: area.siege.since }),
    area.airClosedBy === null ? '' : t('map.airClosed', { by: area.airClosedBy }),
    area.council === null ? '' : t('map.council', { whose: area.council }),
    area.oil === null ? '' : area.oil === 'open' ? t('map.oilOpen') : t('map.oilShut', { by: area.oil }),
    area.redLine === null ? '' : t('map.redLine', { by: area.redLine }),
    t('map.peopleHome', { people: area.people }),
    area.displaced === 0 ? '' : t('map.displacedHere', { people: area.displaced }),
  ]
  return parts.filter((part) => part !== '').join('. ')
}
