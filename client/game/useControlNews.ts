import { useEffect, useRef } from 'react'
import { useTranslation } from 'react-i18next'
import type { MapBoard } from '../map/types.ts'
import { announce } from '../ui/announce.tsx'

/** Reads out which areas have changed hands. */
export function useControlNews(areas: MapBoard['areas']): void {
  const { t } = useTranslation('game')
  const before = useRef(areas)
  useEffect(() => {
    const changed = Object.entries(areas).filter(([id, area]) => before.current[id]?.control !== area.control)
    before.current = areas
    if (changed.length === 0) return
    announce(changed.map(([area, { control }]) => t('map.changed', { area, control })).join(' '))
  }, [areas, t])
}
