/** Words of the generated tables that the game itself does not have. */
import type { ClauseKind } from '../../../game/model/clause.ts'
import type { FormatId } from '../../../game/model/ids.ts'
import type { OrderStep } from '../../../game/orders/kind.ts'
import type { Text } from '../../../game/model/text.ts'

const both = (en: string, de: string): Text => ({ en, de })

/** In the order of Resolution. */
export const stepWords: Readonly<Record<OrderStep, Text>> = {
  supply: both('1 supply', '1 Nachschub'),
  moves: both('2 moves', '2 Bewegung'),
  fortify: both('3 fortify', '3 Befestigen'),
  air: both('4 air and guns', '4 Luft und Geschütze'),
  battles: both('5 battles', '5 Gefechte'),
  covert: both('6 covert', '6 verdeckt'),
  political: both('7 political', '7 politisch'),
}

export const formatWords: Readonly<Record<FormatId, Text>> = {
  geneva: both('Geneva', 'Genf'),
  astana: both('Astana', 'Astana'),
  sochi: both('Sochi congress', 'Kongress von Sotschi'),
  moscow: both('Moscow', 'Moskau'),
  berlin: both('Berlin', 'Berlin'),
  cairo: both('Cairo', 'Kairo'),
  bilateral: both('bilateral', 'bilateral'),
  hotline: both('hot line', 'heißer Draht'),
  private: both('private', 'vertraulich'),
}

/** What each clause asks, in one line. */
export const clauseWords: Readonly<Record<ClauseKind, Text>> = {
  ceasefire: both(
    'The parties do not attack, fly or bombard in the areas. Listed groups may be left out of its protection.',
    'Die Parteien greifen in den Gebieten nicht an, fliegen und beschießen nicht. Gelistete Gruppen können vom Schutz ausgenommen sein.',
  ),
  holdLine: both(
    'Take no area that you do not hold at signature.',
    'Kein Gebiet nehmen, das man bei der Unterschrift nicht hält.',
  ),
  withdrawal: both(
    'Leave an area to somebody of the other side by the deadline.',
    'Ein Gebiet bis zur Frist jemandem von der anderen Seite überlassen.',
  ),
  openHighway: both(
    'Let everybody’s traffic through on one or several highways.',
    'Auf einer oder mehreren Fernstraßen allen Verkehr durchlassen.',
  ),
  jointPatrol: both(
    'Two powers of opposed sides patrol a highway. It opens half of it and slows the wear of a truce.',
    'Zwei Mächte beider Seiten fahren auf einer Fernstraße Patrouille. Das öffnet sie halb und hält die Waffenruhe länger.',
  ),
  separation: both(
    'Part a listed group from the others in the areas by the deadline. Unmet, the guarantee lapses.',
    'Eine gelistete Gruppe in den Gebieten bis zur Frist von den anderen trennen. Geschieht es nicht, verfällt die Garantie.',
  ),
  standDown: both(
    'An order that every signer was shown is not carried out; half its cost comes back.',
    'Ein Befehl, der allen Unterzeichnern gezeigt wurde, wird nicht ausgeführt; die Hälfte der Kosten kommt zurück.',
  ),
  transfer: both(
    'Materiel changes hands at signature.',
    'Material wechselt bei der Unterschrift den Besitzer.',
  ),
  noFly: both('Fly no aircraft over the areas.', 'Keine Flugzeuge über den Gebieten.'),
  noReinforce: both(
    'Bring no fresh forces into the areas from outside.',
    'Keine frischen Kräfte von außen in die Gebiete bringen.',
  ),
  demilitarised: both(
    'Formations, but for posts, are out of the areas by the deadline and stay out.',
    'Verbände, außer Posten, sind bis zur Frist aus den Gebieten und bleiben draußen.',
  ),
  aidAccess: both(
    'Whoever of the signers holds the areas lets aid in, every other turn.',
    'Wer von den Unterzeichnern die Gebiete hält, lässt jede zweite Runde Hilfe hinein.',
  ),
  liftSiege: both(
    'A siege ends at once and is not begun again.',
    'Eine Belagerung endet sofort und wird nicht wieder begonnen.',
  ),
  evacuation: both(
    'A group’s fighters, and a part of the people, leave by bus for other ground of their side.',
    'Kämpfer einer Gruppe und ein Teil der Menschen fahren mit Bussen in ein anderes Gebiet ihrer Seite.',
  ),
  return: both(
    'Whoever holds the areas lets the displaced come back while it is quiet.',
    'Wer die Gebiete hält, lässt die Vertriebenen zurück, solange es ruhig ist.',
  ),
  prisoners: both(
    'Both sides let prisoners go on one day, or nobody does.',
    'Beide Seiten lassen am selben Tag Gefangene frei, oder niemand.',
  ),
  foreignLeave: both(
    'A power’s formations leave the areas for its reserve by the deadline.',
    'Die Verbände einer Macht verlassen die Gebiete bis zur Frist in ihre Reserve.',
  ),
  stopSupply: both(
    'A patron sends a client nothing more.',
    'Eine Schutzmacht liefert ihrem Schützling nichts mehr.',
  ),
  committee: both(
    'Fill your seats in the Constitutional Committee; it meets. Inclusion of the text rises by one.',
    'Die eigenen Sitze im Verfassungskomitee besetzen; es tagt. Die Einbeziehung des Textes steigt um eins.',
  ),
  council: both(
    'A local council runs an area; the other side does not attack, besiege or recruit there.',
    'Ein Lokalrat verwaltet ein Gebiet; die andere Seite greift dort nicht an, belagert und rekrutiert nicht.',
  ),
  recognition: both(
    'Say in public that somebody of the other side has a right to be there.',
    'Öffentlich sagen, dass jemand von der anderen Seite ein Recht hat, da zu sein.',
  ),
  vote: both(
    'A permanent member promises its vote on a motion; the game casts it.',
    'Ein ständiges Mitglied sagt seine Stimme zu einem Antrag zu; das Spiel gibt sie ab.',
  ),
  basing: both(
    'A power of the other side may keep its base in your area: it is a guest there, not encircled.',
    'Eine Macht der anderen Seite darf ihren Stützpunkt im eigenen Gebiet behalten: als Gast, nicht eingeschlossen.',
  ),
  monitors: both(
    'Observers in the areas: what is done in secret shows more often, truces last longer.',
    'Beobachter in den Gebieten: Verdecktes wird öfter sichtbar, Waffenruhen halten länger.',
  ),
  hotLine: both(
    'Two powers keep their line open: blame does not close it and frightens less.',
    'Zwei Mächte halten ihre Leitung offen: Ein Vorwurf schließt ihn nicht und schreckt weniger.',
  ),
  attend: both(
    'Come to the next table of a format by the deadline.',
    'Bis zur Frist an den nächsten Tisch eines Formats kommen.',
  ),
  review: both(
    'In that turn any party may object; then the agreement ends, and nobody has broken it.',
    'In dieser Runde kann jede Partei widersprechen; dann endet das Abkommen, und niemand hat es gebrochen.',
  ),
  expiry: both(
    'The agreement ends with that turn: kept, if nothing of it was broken.',
    'Das Abkommen endet mit dieser Runde: gehalten, wenn nichts gebrochen wurde.',
  ),
  linkage: both(
    'One clause is owed only while another holds; mirrored, each only with the other.',
    'Eine Klausel wird nur geschuldet, solange eine andere gilt; gespiegelt jede nur mit der anderen.',
  ),
  endBlockade: both(
    'The oil terminals open at once and are not shut again.',
    'Die Ölterminals öffnen sofort und werden nicht wieder geschlossen.',
  ),
  revenueSharing: both(
    'Whoever is paid for the country’s oil hands a part on each turn while the terminals are open.',
    'Wer für das Öl des Landes bezahlt wird, gibt jede Runde einen Teil weiter, solange die Terminals offen sind.',
  ),
  armsEmbargo: both(
    'Powers bring no troops, fighters or arms into the theatre under embargo.',
    'Mächte bringen keine Truppen, Kämpfer oder Waffen auf den Schauplatz unter Embargo.',
  ),
  unityGovernment: both(
    'Rivals form one government. Inclusion of the text rises by one.',
    'Gegner bilden eine gemeinsame Regierung. Die Einbeziehung des Textes steigt um eins.',
  ),
  repeal: both(
    'An older agreement ends. All who signed it have to sign.',
    'Ein älteres Abkommen endet. Alle, die es unterschrieben haben, müssen unterschreiben.',
  ),
}

export const heads = {
  orders: {
    en: ['Order', 'Who', 'Cost', 'What it does', 'Step', 'Rests on'],
    de: ['Befehl', 'Wer', 'Kosten', 'Was er tut', 'Schritt', 'Stützt sich auf'],
  },
  clauses: {
    en: ['Code', 'Clause', 'What it asks', 'Holds', 'Weight', 'Imposable', 'Class', 'Rests on'],
    de: [
      'Kürzel',
      'Klausel',
      'Was sie verlangt',
      'Hält',
      'Gewicht',
      'Aufzwingbar',
      'Klasse',
      'Stützt sich auf',
    ],
  },
  formats: {
    en: ['Format', 'Legitimacy', 'Grip', 'Inclusion', 'Signers at least', 'Who opens it'],
    de: ['Format', 'Legitimität', 'Griff', 'Einbeziehung', 'Unterzeichner mindestens', 'Wer es öffnet'],
  },
  combat: {
    en: ['Ratio', '1', '2', '3', '4', '5', '6'],
    de: ['Verhältnis', '1', '2', '3', '4', '5', '6'],
  },
  losses: {
    en: ['Result', 'Attacker loses', 'Defender loses', 'Ground'],
    de: ['Ergebnis', 'Angreifer verliert', 'Verteidiger verliert', 'Boden'],
  },
  wear: { en: ['What', 'Per cent a turn'], de: ['Was', 'Prozent pro Runde'] },
  hazard: {
    en: ['Term of the hazard', 'Model', 'Sceptic', 'Why in the model', 'Why for the sceptic'],
    de: ['Glied der Formel', 'Modell', 'Skeptiker'],
  },
  changed: {
    en: ['Number', 'First', 'Now', 'Why'],
    de: ['Zahl', 'Zuerst', 'Jetzt'],
  },
} satisfies Readonly<Record<string, Readonly<Record<'en' | 'de', readonly string[]>>>>
