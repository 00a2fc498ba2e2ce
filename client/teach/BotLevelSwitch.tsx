import { BotLevelField } from '../lobby/BotLevelField.tsx'
import { useGame } from '../store/GameContext.tsx'
import { useStaff } from './staff.tsx'

/** How well the computer plays in this session, from now on. */
export function BotLevelSwitch() {
  const { act } = useStaff()
  const level = useGame((state) => state.roster?.bots ?? '1')
  return (
    <section>
      <BotLevelField value={level} onChange={(next) => void act({ do: 'botLevel', level: next })} />
    </section>
  )
}
