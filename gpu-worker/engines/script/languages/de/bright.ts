import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Das Meer ist seltsamer, als du denkst', 'Geheimnisse der Tiefe', 'Drei Herzen und ein Lied'],
      blurb: [
        'Blaues Blut, Väter, die gebären, und ein Lied, das Ozeane durchquert: Fakten aus der Tiefe.',
        'Unter den Wellen gelten andere Regeln. Den letzten Fakt erzählst du heute noch weiter.',
      ],
      opening: [
        'Wir waren auf dem Mond, doch den größten Teil des Meeres hat noch keiner gesehen. Hier ist, was wir wissen.',
        'Über zwei Drittel unseres Planeten liegen unter Wasser, und dort unten ist fast nichts so, wie man denkt.',
        'Hol tief Luft. Wir tauchen hinab, dorthin, wo seit jeher unsere seltsamsten Nachbarn wohnen.',
      ],
      items: {
        octopus:
          'Ein Oktopus hat drei Herzen und blaues Blut. Zwei Herzen versorgen die Kiemen, eines den ganzen Rest.',
        seahorse:
          'Bei den Seepferdchen wird der Vater schwanger. Über tausend Junge kann er auf die Welt bringen.',
        ridge:
          'Das längste Gebirge der Erde liegt unter Wasser. Es windet sich über fünfundsechzigtausend Kilometer.',
        sharks: 'Haie sind älter als Bäume. Sie jagten schon, als es an Land noch keinen einzigen Wald gab.',
        plankton:
          'Etwa jeder zweite Atemzug kommt aus dem Meer: Winziges Plankton macht die Hälfte allen Sauerstoffs.',
        turtle:
          'Eine Meeresschildkröte findet nach Jahrzehnten an ihren Geburtsstrand zurück. Sie liest das Magnetfeld der Erde.',
        maps: 'Vom Mond haben wir bessere Karten als von unserem Meeresboden. Der ist großenteils ein weißes Blatt.',
      },
      crown:
        'Und die Wale? Ihre Gesänge tragen Hunderte von Kilometern weit. Sie plaudern im Dunkeln quer durch ganze Meere.',
      closing: [
        'Wenn du das nächste Mal am Ufer stehst, hör genau hin. Vielleicht erzählt da draußen jemand sehr Großes eine lange Geschichte.',
        'Die meisten Geheimnisse behält das Meer für sich. Das Gute daran: Für dich ist noch etwas zu entdecken übrig.',
        'Und das war nur, was wir schon wissen. Die wirklich seltsamen Dinge schwimmen noch da unten herum.',
      ],
    },
    space: {
      title: [
        'Fakten aus dem All zum Staunen',
        'Du bist aus Sternen gemacht',
        'Ein Tag, länger als ein Jahr',
      ],
      blurb: [
        'Ein Planet, der schwimmen würde, Spuren, die nie verwehen, und der Stoff, aus dem du selbst bist.',
        'Kurze Fakten über einen sehr großen Ort. Der letzte handelt von dir.',
      ],
      opening: [
        'Schau heute Nacht hinauf. Fast alles, was du dort siehst, ist seltsamer als jede Geschichte darüber.',
        'Hundert Kilometer über deinem Kopf beginnt das All. Ab da bleibt der gesunde Menschenverstand zu Hause.',
        'Dem Universum ist es egal, was wir für normal halten. Genau das macht es so wunderbar. Bist du bereit?',
      ],
      items: {
        venus:
          'Auf der Venus dauert ein Tag länger als ein Jahr: 243 Tage für eine Drehung, 225 für den Weg um die Sonne.',
        footprints:
          'Die Fußspuren auf dem Mond sind noch da. Ohne Wind und Regen können sie Millionen Jahre überdauern.',
        sunlight:
          'Das Sonnenlicht auf deiner Nase ist acht Minuten alt. Ginge die Sonne aus, würden wir es so lange nicht merken.',
        saturn:
          'Der Saturn ist für seine Größe so leicht, dass er schwimmen würde. Es fehlt nur eine sehr große Badewanne.',
        station:
          'Auf der Raumstation geht die Sonne sechzehnmal am Tag auf. In neunzig Minuten ist man einmal um die Erde.',
        olympus:
          'Der höchste Vulkan, den wir kennen, steht auf dem Mars. Er ist etwa zweieinhalbmal so hoch wie der Everest.',
        leaving:
          'Der Mond verlässt uns, um fast vier Zentimeter im Jahr. Ungefähr so schnell wachsen deine Fingernägel.',
      },
      crown:
        'Und das Beste zum Schluss: Das Eisen in deinem Blut und das Kalzium in deinen Knochen entstanden in Sternen.',
      closing: [
        'Wenn du also heute Nacht in den Himmel schaust, fühl dich nicht klein. Das da oben ist deine Verwandtschaft.',
        'Du bist nicht nur im Universum. Das Universum ist in dir, und es sieht sich gerade einen Film an.',
        'Nicht schlecht für ein bisschen Sternenstaub, oder? Erzähl es jemandem, der auch aus Sternen besteht.',
      ],
    },
    animals: {
      title: ['Tiere wissen mehr als du', 'Die wilde Seite des Normalen', 'Sieben unglaubliche Tiere'],
      blurb: [
        'Sie schmecken mit den Füßen, hören durch den Boden und vergessen nie ein Gesicht.',
        'Deine Nachbarn mit Fell und Federn haben Talente, die du ihnen nie zugetraut hättest.',
      ],
      opening: [
        'Du teilst diesen Planeten mit echten Superhelden. Sie tragen nur keinen Umhang, und manche wohnen im Garten.',
        'Du glaubst, du kennst Tiere? Dann kommen jetzt Fakten, mit denen sie selbst auf Partys angeben würden.',
        'Die Natur hatte ein paar Milliarden Jahre Übung. Hier sind einige ihrer überraschendsten Einfälle.',
      ],
      items: {
        bee: 'Eine Arbeitsbiene macht in ihrem Leben etwa einen Zwölftel Teelöffel Honig. Denk beim Frühstück an sie.',
        crow: 'Krähen vergessen nie ein Gesicht. Wer eine ärgert, den beschimpft sie noch nach Jahren und sagt es weiter.',
        butterfly:
          'Schmetterlinge schmecken mit den Füßen. Sie müssen nur auf ein Blatt treten und wissen, ob das Essen taugt.',
        owl: 'Eine Eule kann ihre Augen nicht bewegen. Um sich umzusehen, dreht sie den Kopf um bis zu 270 Grad.',
        elephant:
          'Elefanten hören mit den Füßen. Tiefe Rufe laufen durch den Boden zu Freunden, die kilometerweit weg sind.',
        dog: 'Der Nasenabdruck eines Hundes ist so einmalig wie dein Fingerabdruck. Keine zwei Nasen sind gleich.',
        bear: 'Unter dem weißen Fell ist die Haut des Eisbären schwarz. Die Haare selbst sind farblos und hohl.',
      },
      crown:
        'Und die Küstenseeschwalbe fliegt jedes Jahr von Pol zu Pol: im Leben etwa dreimal zum Mond und zurück.',
      closing: [
        'Fühlst du dich gewöhnlich, dann denk daran: Irgendwo steht ein Schmetterling im eigenen Mittagessen und ist froh.',
        'Welches Tier wärst du gern für einen Tag? Wähle gut, und sei vorsichtshalber nett zu den Krähen.',
        'Und die Tiere halten uns für komisch: Wir gehen auf zwei Beinen und zahlen fürs Schlafen im Wald.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Drei Wünsche auf einer Insel', 'Schau, mit wem du strandest', 'Die Lampe am Strand'],
      blurb: [
        'Drei Gestrandete, eine Lampe, drei Wünsche. Zwei wünschen klug. Dann ist der Dritte dran.',
        'Auf einer einsamen Insel gewährt ein Zauberer jedem einen Wunsch. Was soll da schiefgehen?',
      ],
      lines: {
        hook: [
          '{First}, {second} und {third} erlitten Schiffbruch und wurden auf eine sehr kleine Insel gespült.',
          'Auf einer Insel mit einer einzigen Palme saßen {first}, {second} und {third}. Und zwar seit drei Jahren.',
        ],
        setup: [
          'Zu essen gab es nur Kokosnüsse. Zum Frühstück Kokosnuss und danach Suppe. Es war Kokosnusssuppe.',
          'Sie kannten all ihre Geschichten schon. {First.the} hatte nur zwei, und beide handelten von Suppe.',
        ],
        step: [
          '{Second.the} führte den Kalender, {first.the} hielt Ausschau, und {third.the} war für die Stimmung zuständig.',
          'Sonntags stritten sie. Montags auch. Dienstags stimmten sie ab, wer an der Reihe war, recht zu haben.',
        ],
        rising: [
          'Eines Morgens brachte die Flut eine alte Lampe. Sie rieben sie blank, und heraus stieg ein Zauberer.',
          'Da stolperte {second.the} im Sand über eine alte Lampe, und heraus kam ein Zauberer, noch in Pantoffeln.',
        ],
        deeper: [
          'Er nieste eine ganze Weile. Tausend Jahre Staub, sagte er, und keiner bringt je ein Tuch mit.',
          'Er streckte sich, bis etwas knackte. Ihr habt mich geweckt, sagte er. Also los, noch vor dem Mittagessen.',
        ],
        turn: [
          'Drei Wünsche, sagte er, einer für jeden. Ich will nach Hause, rief {first.the}. Puff, und weg.',
          'Jeder einen, gähnte er, und zwar flott. Heim in mein Dorf, sagte {first.the} und war mit einem Plopp fort.',
        ],
        peak: [
          'Ich auch, rief {second.the}, heim in den Garten und in mein eigenes weiches Bett! Puff. Es wurde sehr still.',
          '{Second.the} musste nicht überlegen: nach Hause, und zu Mittag bitte alles, nur keine Kokosnuss! Plopp.',
        ],
        release: [
          '{Third.the} schaute nach links. {Third.the} schaute nach rechts. So viel Sand und niemand mehr zum Aufheitern.',
          '{Third.the} schwieg eine Weile. Und du, fragte der Zauberer. Es ist so furchtbar still hier, kam die Antwort.',
        ],
        ending: [
          'Ich bin so einsam, seufzte {third.the}. Ich wünschte, meine zwei Freunde wären wieder hier. Puff.',
          'Wisst ihr was, sagte {third.the}, die zwei fehlen mir. Ich wünsche sie mir zurück. Plopp. Plopp.',
        ],
      },
    },
    errand: {
      title: ['Der langsamste Botengang der Welt', 'Nur kurz nach Hause', 'Warten auf die Schildkröte'],
      blurb: [
        'Ein Picknick, etwas Vergessenes und eine Schildkröte, die es holen will. Geduld ist gefragt.',
        'Sie haben nur eine Kleinigkeit vergessen. Die Schildkröte ist gleich zurück. Ganz bestimmt ist sie gleich zurück.',
      ],
      lines: {
        hook: [
          '{First}, {second} und eine Schildkröte machten {place} ein Picknick. Wegen der Schildkröte dauerte der Weg vier Tage.',
          'Eines schönen Tages wollten {first}, {second} und eine Schildkröte {place} picknicken. Eine Woche später waren sie da.',
        ],
        setup: [
          'Sie breiteten die Decke aus, packten aus, und da wurde {first.the} blass. Wir haben {thing.theAcc} vergessen!',
          'Alles war da, der Käse, der Kuchen, die Limonade. Nur {thing.the} lag noch daheim auf dem Tisch.',
        ],
        step: [
          'Ein Picknick ohne das, sagte {second.the}, ist bloß Sitzen auf dem Boden. Da waren sich alle einig.',
          'Lange sahen sie einander an. Dann sahen beide, aus irgendeinem Grund, die Schildkröte an.',
        ],
        rising: [
          'Ich gehe, sagte die Schildkröte. Aber versprecht mir, dass ihr den Kuchen nicht anrührt. Versprochen?',
          'Na schön, sagte die Schildkröte, ich hole {thing:ihn|sie|es}. Aber keiner isst einen Krümel, bis ich wieder da bin.',
        ],
        deeper: [
          'Sie versprachen es. Die Schildkröte verschwand hinter den Büschen, und sie lagen da und sahen den Wolken zu.',
          'Ehrenwort, sagten sie. Die Schildkröte nickte, zog los, und langsam schloss sich hinter ihr das Laub.',
        ],
        turn: [
          'Ein Tag verging. Zwei Tage. Der Käse fing an, sich zu bewegen. Versprochen ist versprochen, sagte {first.the}.',
          'Es wurde Abend und Morgen und wieder Abend. Gleich ist sie da, sagten sie noch am fünften Tag.',
        ],
        peak: [
          'Nach einer Woche knurrten die Mägen lauter als Bären. Da muss etwas passiert sein, sagte {second.the}.',
          'Am zehnten Tag konnte {second.the} nicht mehr stehen. Sie kommt nicht mehr, sagte {first.the} schwach.',
        ],
        release: [
          'Nur ein Stück, sagte {first.the}. Die Schildkröte würde das verstehen. Und sie griffen nach dem Kuchen.',
          'Wir haben lang genug gewartet, beschlossen sie. Ganz vorsichtig hoben sie den Kuchen aus der Schachtel.',
        ],
        ending: [
          'Da kam eine Stimme aus dem Gebüsch: Ich wusste es! Wenn ihr schummelt, gehe ich überhaupt nicht los!',
          'Aha! rief die Schildkröte und kam hinterm Baum hervor. Genau deshalb bin ich noch gar nicht losgegangen!',
        ],
      },
    },
    stars: {
      title: ['Was sagen dir die Sterne?', 'Eine sehr kluge Schlussfolgerung', 'Eine Nacht im Zelt'],
      blurb: [
        'Ein kluger Kopf und sein geduldiger Gehilfe gehen zelten. Nachts fragt er, was die Sterne verraten.',
        'Zwei Camper, ein Himmel voller Sterne und eine Frage. Die Antwort liegt näher, als man denkt.',
      ],
      lines: {
        hook: [
          '{Hero} mit dem klügsten Kopf im Land ging {place} zelten, und zwar mit {helper.dat} namens {name}.',
          'Es waren einmal {hero} und {helper} namens {name}, die fuhren für ein Wochenende zelten, und zwar {place}.',
        ],
        setup: [
          '{Hero.the} erklärte das Feuer, die Suppe und das Moos. {name} machte das Feuer, die Suppe und das Zelt.',
          'Den ganzen Tag hielt {hero.the} Vorträge über die Natur, und {name} baute das Zelt auf. Es war ein gutes Zelt.',
        ],
        step: [
          'Beobachtung ist alles, sagte {hero.the} beim Nachtisch. Man schaut, mein Lieber, aber man sieht nicht.',
          'Die meisten schauen nur, sagte {hero.the}, mit Suppe am Kinn, und bemerken nichts. {name} sagte nichts.',
        ],
        rising: [
          'Sie sagten Gute Nacht und krochen ins Zelt. Bald hörte man nichts als zweierlei Schnarchen.',
          'Sie aßen zu viel, lachten ein bisschen und schliefen ein. {name} hatte zuvor noch die Stiefel aufgereiht.',
        ],
        deeper: [
          'Im Dunkeln rief eine Eule, und etwas raschelte. Der Wind strich übers Lager, kühl und recht erfrischend.',
          'In den frühen Stunden gab es ein Geräusch, wie von einem, der sehr bemüht ist, keines zu machen.',
        ],
        turn: [
          'Ein paar Stunden später stieß {hero.the} den Gehilfen an. {name}, schau zum Himmel. Was siehst du dort?',
          'Um drei Uhr früh weckte {hero.the} den Gehilfen. Schnell, {name}. Schau hinauf. Was verrät dir dieser Anblick?',
        ],
        peak: [
          'Ich sehe Millionen Sterne, sagte {name}. Einige davon haben sicher Planeten, und auf denen gibt es vielleicht Leben.',
          '{name} dachte scharf nach. Dem Mond nach ist es drei vorbei, sagte er, und morgen wird schönes Wetter.',
        ],
        release: [
          'Und mir sagt es, dass wir klein sind und die Welt groß und dass wir Glück haben, hier zu sein. Und dir?',
          'Und außerdem, fügte er gerührt hinzu, wie winzig wir sind unter diesem Himmel. Warum, was verrät er dir?',
        ],
        ending: [
          '{Hero.the} schwieg kurz. {name}, du Genie, kam es dann. Mir verrät es, dass uns jemand das Zelt geklaut hat.',
          '{Hero.the} seufzte sehr tief. Mir, lieber {name}, sagt es, dass ein Dieb jetzt ein gutes Zelt besitzt.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: [
        'Der Tag gehört dir, noch vor dem Frühstück',
        'Sieben kleine Regeln für gute Tage',
        'Schon ab heute Abend besser',
      ],
      blurb: [
        'Keine Magie, keine kalte Dusche um fünf: kleine Regeln, die dir jeden Tag eine Stunde schenken.',
        'Kleine Gewohnheiten, große Wirkung. Der letzte Tipp hält alle anderen am Leben.',
      ],
      opening: [
        'Du brauchst kein neues Leben. Du brauchst ein paar bessere Minuten. Diese hier zählen am meisten.',
        'Gute Tage sind kein Zufall. Sie bestehen aus sehr kleinen Dingen, und du kannst heute Abend anfangen.',
        'Alle haben dieselben vierundzwanzig Stunden. So holst du dir ein paar von deinen zurück, ganz ohne Stress.',
      ],
      items: {
        twoMinutes:
          'Was weniger als zwei Minuten dauert, erledige sofort. Schon das Aufschreiben kostet mehr als das.',
        hardFirst:
          'Das Schwerste zuerst, noch vor der ersten Nachricht. Danach läuft der Rest des Tages bergab.',
        evening:
          'Leg am Abend die Kleidung bereit und pack die Tasche. Morgens kann niemand gut entscheiden.',
        phone:
          'Lass dein Handy in einem anderen Zimmer schlafen. Du schläfst schneller ein und musst für den Wecker aufstehen.',
        walk: 'Du steckst fest? Geh zehn Minuten spazieren. Gute Ideen mögen Beine und kommen selten zu Leuten, die starren.',
        water:
          'Trink ein Glas Wasser vor dem ersten Kaffee. Du bist gerade acht Stunden ohne einen Tropfen ausgekommen.',
        three:
          'Schreib drei Aufgaben für den Tag auf, nicht zehn. Drei erledigte schlagen zehn, die dich nachts anstarren.',
      },
      crown:
        'Und das Wichtigste: Lass eine gute Gewohnheit nie zweimal aus. Einmal ist ein Ausrutscher. Zweimal ist eine neue.',
      closing: [
        'Such dir nur eine aus und fang morgen an. In einem Monat weißt du nicht mehr, wie es vorher war.',
        'Nicht alles auf einmal. Ein kleiner Stein an der richtigen Stelle ändert den Lauf eines ganzen Bachs.',
        'Nichts davon ist schwer. Das ist das Geheimnis. Leichtes wird getan, und Getanes summiert sich.',
      ],
    },
    home: {
      title: [
        'Haushaltstricks, die wirklich helfen',
        'Weniger Chaos, mehr Geld',
        'Dein Zuhause wird es dir danken',
      ],
      blurb: [
        'Nie mehr Schlüssel suchen, weniger wegwerfen, weniger ausgeben: Tricks für ein ruhiges Zuhause.',
        'Tipps, die schon deine Oma kannte. Der letzte davon ist bares Geld wert.',
      ],
      opening: [
        'Ein ruhiges Zuhause ist keine Frage des Geldes, sondern kluger Gewohnheiten. Machen wir die Tür auf.',
        'Das meiste Chaos daheim kommt aus denselben paar Löchern. So stopfst du sie, Trick für Trick.',
        'Entweder arbeitet dein Zuhause für dich oder du für dein Zuhause. Heute tauschen wir die Rollen.',
      ],
      items: {
        keys: 'Gib deinen Schlüsseln eine Schale neben der Tür und nirgends sonst. Du suchst sie nie wieder.',
        wait: 'Warte drei Tage, bevor du kaufst, was du nicht brauchst. So lange leben die meisten Wünsche nicht.',
        photo:
          'Mach ein Foto, bevor du etwas zerlegst: Kabel, Regale, Geräte. Später wirst du froh darüber sein.',
        double:
          'Koch die doppelte Menge und frier die Hälfte ein. An schlechten Tagen bekocht dich dein früheres Ich.',
        light:
          'Lampe, Batterien und Wasser gehören in eine Kiste. Prüf sie einmal im Jahr. Stürme melden sich nicht an.',
        plug: 'Bevor du Hilfe rufst, sieh nach Stecker, Sicherung und Filter. Fast immer ist es eins davon.',
        oneOut:
          'Für jedes neue Ding, das hereinkommt, geht ein altes hinaus. So bleibt dein Schrank immer gleich groß.',
      },
      crown:
        'Und beim Geld: erst sparen, dann ausgeben, was übrig bleibt. Andersherum bleibt nie etwas übrig.',
      closing: [
        'Fang mit der Schale für die Schlüssel an. Das dauert eine Minute und spart dir Tage deines Lebens.',
        'Probier heute nur einen aus. Ordnung ist kein Talent, sondern eine Reihe kleiner Entscheidungen.',
        'Ein Zuhause muss nicht perfekt sein. Es muss dich nur gut schlafen und morgens pünktlich gehen lassen.',
      ],
    },
    people: {
      title: [
        'Wie man in guter Erinnerung bleibt',
        'Kleine Worte, große Türen',
        'Sieben Sätze, die Herzen öffnen',
      ],
      blurb: [
        'Namen merken, Streit beruhigen, sich richtig entschuldigen: kleine Regeln für den Umgang mit Menschen.',
        'Keiner kommt als Menschenkenner zur Welt. Es sind ein paar Gewohnheiten, und die letzte dauert eine Minute.',
      ],
      opening: [
        'Gut mit Menschen zu sein ist keine Gabe. Es sind ein paar Gewohnheiten, und laut sein muss man dafür nicht.',
        'Was du weißt, vergessen die Leute. Wie sie sich bei dir gefühlt haben, vergessen sie nicht. So geht das.',
        'Die besten Werkzeuge für Menschen kosten nichts, wiegen nichts und liegen meist unbenutzt herum. Bis jetzt.',
      ],
      items: {
        names:
          'Hörst du einen Namen, sprich ihn gleich aus. Freut mich, Anna. Dann bleibt er dir auch im Kopf.',
        angry:
          'Schreib die wütende Nachricht, aber schick sie nicht ab. Schlaf darüber. Beim Frühstück löschst du sie gern.',
        ear: 'Klagt dir jemand sein Leid, frag: Willst du Hilfe oder ein Ohr? Das rettet euch beiden den Abend.',
        praise:
          'Lobe Menschen hinter ihrem Rücken. Es kommt fast immer bei ihnen an und ist dann doppelt so viel wert.',
        pause:
          'Zähl bis drei, bevor du antwortest. Viele sagen das Wichtigste erst nach der ersten kleinen Stille.',
        sorry:
          'Eine gute Entschuldigung hat kein Aber. Es tut mir leid, das war mein Fehler. Punkt. Das ist alles.',
        question:
          'Gib nicht gleich einen Rat. Stell noch eine Frage. Die meisten finden die Antwort beim Erklären selbst.',
      },
      crown:
        'Und das Wichtigste: In diesem Moment denkst du an jemanden. Ruf an. Heute noch. Es dauert eine Minute.',
      closing: [
        'Alles wirst du dir nicht merken. Merk dir eins: Sei der Mensch, neben dem du selbst gern sitzen würdest.',
        'Beim ersten Mal fühlt es sich seltsam an. Beim zweiten Mal freundlich. Danach bist du einfach so.',
        'Freundlichkeit ist das Einzige, das mehr wird, wenn man es verschenkt. Probier es heute noch aus.',
      ],
    },
  },
}
