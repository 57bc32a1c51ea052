import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Dreimal Klopfen um Mitternacht', 'Niemand vor der Tür', 'Das Haus, das Besuch bekam'],
      blurb: [
        'Jede Nacht klopft jemand dreimal an eine einsame Tür. Dann fällt Schnee und verrät, wer es war.',
        'Dreimal Klopfen, jede Nacht, und nie ein Gesicht. Bis der erste Schnee die Wahrheit sagt.',
      ],
      lines: {
        hook: [
          'Jede Nacht um drei Minuten nach zwölf klopfte jemand an das letzte Haus {place}. Immer genau dreimal.',
          'Dreimal Klopfen. Jede Nacht, kurz nach Mitternacht, am letzten Haus {place}, zu dem kein Weg mehr führt.',
        ],
        setup: [
          '{name}, {hero} ohne Angst vor der Nacht, öffnete jedes Mal. Da war nichts als Kälte und Dunkelheit.',
          'In den ersten Nächten lief {name} noch zur Tür. Kein Gesicht, keine Laterne, kein Atem. Nur die Nacht.',
        ],
        step: [
          'Die Nachbarn winkten ab. Das sei der Wind, sagten sie und nagelten ihre eigenen Fenster zu.',
          'Sie hängte ein Glöckchen an die Klinke und wachte bis zum Morgen. Das Glöckchen rührte sich nicht.',
        ],
        rising: [
          'Also öffnete sie nicht mehr. Sie saß bei einer Kerze, zählte mit und wartete darauf, dass es still wurde.',
          'Sie fing an, genau hinzuhören. Es klopfte langsam, geduldig, wie ein Gast, der alle Zeit der Welt hat.',
        ],
        deeper: [
          'In der neunten Nacht blieb das dritte Klopfen aus. Das Warten darauf war schlimmer als alles andere.',
          'Jede Nacht klang es ein wenig näher, als würde die Tür im Dunkeln langsam immer dünner werden.',
        ],
        turn: [
          'Dann fiel Schnee. Am Morgen fand sie Spuren, nackt und schmal, und sie führten von ihrer Tür weg.',
          'Dann kam der erste Schnee. Im Morgengrauen lief eine einzige Spur nackter Füße von ihrer Schwelle fort.',
        ],
        peak: [
          'Sie suchte im Schnee nach der Spur, die gekommen war. Es gab keine. Wer es auch war, er war nur gegangen.',
          'Sie suchte die Spur, die zum Haus führte, und fand keine. Niemand war gekommen. Jemand war hinausgegangen.',
        ],
        release: [
          'All die Nächte hatte niemand darum gebeten, hereinzukommen. Etwas hier drinnen hatte hinausgewollt.',
          'Das Klopfen war nie von draußen gekommen. Die ganze Zeit hatte es von innen geklopft und hinausgewollt.',
        ],
        ending: [
          'In dieser Nacht schlief {name} endlich gut. Um drei nach zwölf klopfte es draußen. Es wollte wieder heim.',
          'Nun war das Haus leer und still. Bis sich, kurz nach Mitternacht, ganz langsam die Klinke bewegte.',
        ],
      },
    },
    mirror: {
      title: ['Der Spiegel, der vorging', 'Sieben Sekunden', 'Kaufen Sie diesen Spiegel nicht'],
      blurb: [
        'Ein alter Spiegel geht ein paar Sekunden nach. Dann, eines Nachts, beginnt er vorzugehen.',
        'Er bekam den Spiegel fast geschenkt. Erst war sein Spiegelbild zu langsam. Dann holte es auf.',
      ],
      lines: {
        hook: [
          'Der Spiegel kostete fast nichts. Der Händler {place} sagte nur eines: Lassen Sie ihn nie vorgehen.',
          '{name} fand den Spiegel {place}. Ein Zettel hing daran: zu verschenken, aber bitte nicht zweimal hineinsehen.',
        ],
        setup: [
          '{name}, {hero} ohne Sinn für Aberglauben, hängte ihn in den Flur und vergaß die Warnung.',
          'Er machte sich gut im Flur. {name}, {hero} und viel allein, freute sich über ein zweites Gesicht im Haus.',
        ],
        step: [
          'Das Glas war nur etwas langsam. {name} hob die Hand, und einen Moment später hob auch sein Spiegelbild die Hand.',
          'Am dritten Tag fiel es ihm auf. Er gähnte, wandte sich ab, und im Glas gähnte er immer noch.',
        ],
        rising: [
          'Sein Spiegelbild ging nach. Er holte eine Uhr: sieben Sekunden. Am nächsten Abend fünf, dann nur noch zwei.',
          'Er zählte mit. Am Montag sieben Sekunden Verspätung, am Dienstag vier. Sein Spiegelbild holte auf.',
        ],
        deeper: [
          'Am Freitag ging das Glas genau, wie jeder ehrliche Spiegel. {name} schlief daneben und träumte von nichts.',
          'Einen Abend lang war es ein ganz normaler Spiegel. Fast hätte er gelacht, und das Glas lachte genau mit.',
        ],
        turn: [
          'Dann war der Spiegel schneller. Im Glas drehte er den Kopf zur Tür, und erst danach hörte er den Schritt.',
          'Am Samstag blinzelte sein Spiegelbild, und erst danach er selbst. Es war nicht mehr langsam. Es ging vor.',
        ],
        peak: [
          'Sieben Sekunden. Er sah sich über die eigene Schulter starren und sah, wie sein Mund sich zum Schrei öffnete.',
          'Im Glas sah er sich bleich werden, zurückweichen und beide Arme heben, gegen etwas, das hinter ihm stand.',
        ],
        release: [
          'Sieben Sekunden hatte er noch. Er nutzte sie schlecht: Er sah in den Spiegel und nicht ins Zimmer.',
          'Sieben Sekunden sind lang. Er drehte sich nicht um. Er musste zusehen, was er gleich tun würde.',
        ],
        ending: [
          'Der Spiegel steht wieder zum Verkauf. Er ist leer, heißt es, nur manchmal klopft jemand von innen ans Glas.',
          'Man fand den Flur aufgeräumt und den Spiegel blank. Ganz klein darin steht jemand und wartet, bis er dran ist.',
        ],
      },
    },
    scratching: {
      title: ['Was vor der Tür wartet', 'Der Platz am Feuer', 'Lass mich rein'],
      blurb: [
        'Ein Sturm, eine einsame Hütte und ein treuer Gefährte, der an der Tür kratzt. Oder doch nicht?',
        'In der schlimmsten Nacht des Jahres kratzt etwas an der Tür. Es kennt seinen Namen, und es hat Geduld.',
      ],
      lines: {
        hook: [
          'Wer {place} wohnt, allein mit {pet.dat}, der hat eine Regel: Nach Einbruch der Nacht bleibt die Tür zu.',
          '{name} hatte {place} nur einen Freund, {pet.acc}, und nur eine Regel: Bei Nacht bleibt die Tür verriegelt.',
        ],
        setup: [
          'In diesem Jahr kam der Sturm früh. Um sechs war das Licht aus, und {name}, {hero}, saß allein am Feuer.',
          'Eines Abends im November riss der Sturm am Dach, und {name}, {hero}, rückte den Stuhl näher ans Feuer.',
        ],
        step: [
          'Er hatte wie immer für zwei gekocht und einen Napf neben die warmen Steine auf den Boden gestellt.',
          'Er summte vor sich hin, um den Wind zu vergessen, und stellte einen zweiten Napf vor den Kamin.',
        ],
        rising: [
          'Gegen Mitternacht kratzte es, tief unten am Holz. Natürlich, dachte er. {Pet.the} ist ja noch draußen.',
          'Da kratzte etwas an der Tür, tief unten und vorsichtig. {Pet.the}, dachte er. Und das bei diesem Wetter.',
        ],
        deeper: [
          'Es winselte, wie ein Freund winselt, der friert. Seine Hand lag schon am Riegel, da fiel ihm die Regel ein.',
          'Gute Freunde können warten. Aber das hier hörte nicht auf. Es kratzte, als ob es die Bretter zählte.',
        ],
        turn: [
          'Durch den Spalt sah er nasses Fell und zwei Augen, die er kannte. Er lächelte und griff nach dem Riegel.',
          'Er spähte durchs Schlüsselloch. Fell, Regen, die vertrauten Augen. Er lachte über sich und griff zum Riegel.',
        ],
        peak: [
          'Da seufzte etwas hinter ihm am Feuer. Er drehte sich um. Dort lag {pet.the}, trocken, warm, und schlief fest.',
          'Da gähnte es am Kamin. Auf den warmen Steinen lag {pet.the} und hatte dort den ganzen Abend gelegen.',
        ],
        release: [
          'Ganz sacht ließ er den Riegel los. Und auf der anderen Seite ließ ganz sacht etwas die Klinke los.',
          'Er rührte sich nicht. Draußen brach das Winseln ab, so wie man ein Werkzeug weglegt, das nicht taugt.',
        ],
        ending: [
          'Eine Weile war nur Regen. Dann sagte es aus dem Dunkel, mit seiner eigenen Stimme: Lass mich rein, {name}.',
          'Bis zum Morgen war es still. Dann sprach es mit der Stimme seiner Mutter: {name}, es ist so kalt hier.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: [
        'Der Dieb, der nur Glanz stahl',
        'Der Fall der verschwundenen Schlüssel',
        'Ein sehr kleiner Einbrecher',
      ],
      blurb: [
        'Schlüssel, Münzen, Löffel verschwinden bei Nacht, und kein Schloss ist je aufgebrochen. Einer folgt dem Glanz.',
        'Etwas stiehlt alles, was glitzert, und niemand sieht es. Die Spur endet am unwahrscheinlichsten Fenster.',
      ],
      lines: {
        hook: [
          'Erst war es ein Schlüssel. Dann ein Silberlöffel, ein Ehering, eine Münze. Und kein Schloss war aufgebrochen.',
          'Neunzehn Diebstähle in einem Monat, und immer gleich: ein Fenster einen Spalt offen und etwas Glänzendes fort.',
        ],
        setup: [
          'Da holte man {name}, {hero.acc} mit einer seltenen Gabe: Er konnte länger stillsitzen als jeder Dieb.',
          '{name}, {hero} mit Notizbuch und kalten Füßen, nahm den Fall, weil sonst niemand daran glauben wollte.',
        ],
        step: [
          'Er machte eine Liste. Nichts Teures fehlte, nur was funkelte. Ein Dieb, der nicht rechnen kann, schrieb er.',
          'Die Reichen verdächtigten die Armen, die Armen die Reichen. {name} maß die Fenster. Kaum eine Hand passte durch.',
        ],
        rising: [
          'Er polierte einen Löffel, bis er wie ein Stern brannte, legte ihn {place} aus und versteckte sich.',
          'Seine Falle war einfach: ein blanker Knopf {place}, reichlich Mondlicht und eine Nacht ohne Schlaf.',
        ],
        deeper: [
          'Mitternacht verging, dann eins, dann zwei. Alle Welt schlief, und der Nebel spielte ihm Streiche.',
          'Es regnete. Er dachte an sein warmes Bett und an all die klugen Leute, die jetzt über ihn lachten.',
        ],
        turn: [
          'Um drei bewegte sich etwas. Es war gar kein Mensch. Es war {culprit}, und da blitzte auch schon die Beute.',
          'Dann kam der Einbrecher, ohne Maske und ohne Laut. {Culprit}, ruhig wie ein Beamter, nahm die Beute auf.',
        ],
        peak: [
          'Er folgte der Spur über Mauern und unter Karren hindurch, bis zu einem Fenster, in dem eine Kerze brannte.',
          'Fort ging es, und {name} hinterher, quer durch die Gärten bis zum letzten Haus, wo noch ein Licht brannte.',
        ],
        release: [
          'Dort saß eine alte Frau, die kaum noch sah, und drehte Löffel und Schlüssel im Kerzenlicht hin und her.',
          'Drinnen lag eine alte Frau krank im Bett. {Culprit.the} legte ihr das Geschenk zu dreißig anderen.',
        ],
        ending: [
          'Einen Winter lang hatte sie {culprit.theAcc} gefüttert. Das war der Dank. {name} schrieb: kein Dieb gefunden.',
          'Einst hatte sie {culprit.theDat} das Leben gerettet. Im Bericht schrieb {name}: kein Dieb, nur jemand, der Danke sagt.',
        ],
      },
    },
    letters: {
      title: ['Briefe von morgen', 'Absender unbekannt', 'Zwölf Briefe'],
      blurb: [
        'Jedes Jahr am selben Tag kommt ein Brief ohne Absender, mit dem Datum von morgen. Und er hat immer recht.',
        'Einmal im Jahr schreibt ihr jemand, der den nächsten Tag schon kennt. Wer führt die Feder?',
      ],
      lines: {
        hook: [
          'Der Brief kam jedes Jahr am selben Morgen. Ohne Marke, ohne Absender, und datiert war er auf morgen.',
          'Einmal im Jahr lag ein Brief auf der Matte. Die Tinte trocken, das Papier alt, das Datum immer morgen.',
        ],
        setup: [
          '{name}, {hero}, hob sie alle auf. Nimm das spätere Boot, stand in einem. Das frühe sank nach einer Stunde.',
          'Immer nur eine Zeile. Leih ihm kein Geld. Ruf deine Schwester an. {name} lernte bald, zu gehorchen.',
        ],
        step: [
          'Sie fragte bei der Post, sie fragte die Nachbarn. Keiner hatte je einen Menschen an ihrer Tür gesehen.',
          'Einmal blieb sie die ganze Nacht wach. Im Morgengrauen fielen ihr kurz die Augen zu, und da lag er.',
        ],
        rising: [
          'Der zwölfte war anders. Komm in der Dämmerung {place.to}, stand darin, und bring {thing.theAcc} vom Dachboden mit.',
          'Dann kam der zwölfte, länger als die anderen: Bring {thing.theAcc} vom Dachboden {place.to}, bevor es dunkel ist.',
        ],
        deeper: [
          'Fast wäre sie daheim geblieben. Aber wer einem dreimal das Leben rettet, dem widerspricht man nicht.',
          'Ihre Hände zitterten beim Packen. Zwölf Jahre lang hatte sie wissen wollen, wer so auf sie achtgab.',
        ],
        turn: [
          'Im Nebel stand niemand. Da war nur ein loser Stein, und unter dem Stein eine leere Kiste aus Blech.',
          'Sie war allein. Sie rief, und niemand gab Antwort. Zu ihren Füßen saß ein Stein loser als die anderen.',
        ],
        peak: [
          'Genau groß genug für {thing.theAcc}. Im Deckel lagen zwölf leere Bögen, eine Feder und ein Zettel.',
          'Darunter lag eine Blechkiste mit Platz für {thing.theAcc}, mit einer Feder und zwölf leeren Bögen Papier.',
        ],
        release: [
          'Jetzt weißt du, was du damals hören musstest, stand da. Endlich erkannte sie die Schrift. Es war ihre eigene.',
          'Sie probierte die Feder aus, schrieb ihren Namen und hielt den Atem an. Es war dieselbe Handschrift.',
        ],
        ending: [
          'Also setzte sie sich hin und schrieb an eine ängstliche junge Frau vor zwölf Jahren: Nimm das spätere Boot.',
          'An diesem Abend schrieb {name} den ersten. Irgendwo in der Vergangenheit wartete jemand auf die Post.',
        ],
      },
    },
    ice: {
      title: ['Die Krone, die dahinschmolz', 'Gestohlen aus dem verschlossenen Turm', 'Keine Spur im Schnee'],
      blurb: [
        'Ein Schatz verschwindet aus einem verschlossenen Turm, und ringsum liegt glatter Schnee. Nur etwas Wasser bleibt.',
        'Eine Tür, ein Schlüssel, frischer Schnee, und die Krone ist fort. Die Lösung lag vor aller Augen.',
      ],
      lines: {
        hook: [
          'Um zehn stand die gläserne Krone im Turm. Bei Tagesanbruch war sie fort, und die Tür war noch verschlossen.',
          'Ein Turm, eine Tür, ein Schlüssel. Am Morgen war die gläserne Krone verschwunden und nichts war zerbrochen.',
        ],
        setup: [
          'Der Besitzer, {owner} mit sehr vielen Schulden, hatte sie seinen Gästen bei Kerzenlicht gezeigt.',
          'Am Abend zuvor hatte {owner} sie {place} vierzig Gästen gezeigt. Berühren durfte sie niemand.',
        ],
        step: [
          'Nichts auf Erden habe so geleuchtet, schworen die Gäste. So klar, dass sie beinahe zu atmen schien.',
          'Sie sei ein Königreich wert, hatte er gesagt. Und genau darauf war sie versichert, seit letzter Woche.',
        ],
        rising: [
          'Die ganze Nacht standen Wachen auf der Treppe. Sie hörten nichts, nur gegen Morgen ein langsames Tropfen.',
          'Den einzigen Schlüssel trug er um den Hals. Die Wachen hatten nicht geschlafen, und keiner war vorbeigekommen.',
        ],
        deeper: [
          'Draußen lag der Schnee tief und glatt. Hier war kein Dieb gegangen, es sei denn, er wog gar nichts.',
          'Keine Leiter, kein Seil, keine Spur. Der Schnee lag um den Turm wie ein Laken, in dem keiner geschlafen hat.',
        ],
        turn: [
          'Da kam {name}, {hero}, und suchte wie immer keinen Dieb. Er suchte, was da war und nicht hingehörte.',
          '{name}, {hero} von wenigen Worten, fragte nicht, was fehlte. Er fragte, was vorher nicht da gewesen war.',
        ],
        peak: [
          'Auf dem Tisch stand Wasser. Nicht viel, nur ein Ring, und daneben eine heruntergebrannte Kerze.',
          'Er kniete sich hin und befühlte den Boden. Er war nass. Dann sah er zur Kerze hinauf und lächelte.',
        ],
        release: [
          'Niemand hat die Krone gestohlen, sagte er. Sie ging von selbst, Tropfen für Tropfen. Sie war aus Eis.',
          'Hier war kein Dieb, sagte er. Die Krone war aus Eis geschnitzt, und eine warme Kerze tat den Rest.',
        ],
        ending: [
          '{Owner.the} wurde weiß wie Schnee. Das beste Versteck für eine Lüge, sagte {name}, ist eben ein kaltes.',
          '{Owner.the} schwieg. {name} setzte den Hut auf. Nehmen Sie nächstes Mal Glas, sagte er. Das hält länger dicht.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Der Mantel auf dem Grabstein', 'Sie wollte nur nach Hause', 'Der Gast im Regen'],
      blurb: [
        'Er nahm im Regen eine Fremde mit und lieh ihr seinen Mantel. Am nächsten Tag wollte er ihn holen.',
        'Man soll dort bei Nacht nicht anhalten, heißt es. Er tat es, aus Güte. So erfuhr er den Rest.',
      ],
      lines: {
        hook: [
          'In nassen Nächten soll man {place} nicht anhalten, sagen die Leute, ganz gleich, wer dort die Hand hebt.',
          'Jeder hier kennt einen, der sie gesehen hat, wie sie {place} im Regen steht und wartet, ohne Mantel.',
        ],
        setup: [
          '{name}, {hero} auf dem Heimweg, kannte die Geschichte nicht. Er sah {guest.acc} am Straßenrand und bremste.',
          'In einer Oktobernacht sah {name}, {hero}, im Scheinwerferlicht {guest.acc}. Er war ein guter Mensch. Er hielt an.',
        ],
        step: [
          'Sie setzte sich nach hinten und nannte leise eine Adresse. Ihre Hände waren weiß wie Papier.',
          'Sie sprach wenig. Was sie so spät noch draußen mache, fragte er. Ich versuche, nach Hause zu kommen, sagte sie.',
        ],
        rising: [
          'Sie zitterte, da gab er ihr seinen Mantel. Die Heizung lief, und doch sah er seinen eigenen Atem.',
          'Es wurde so kalt im Auto, dass die Scheiben innen vereisten. Wortlos reichte er ihr seinen Mantel.',
        ],
        deeper: [
          'Sie fragte nach der Uhrzeit. Dann fragte sie nach dem Jahr. Er lachte darüber. Sie lachte nicht.',
          'In einer Kurve wandte sie das Gesicht ab. Hier war es, sagte sie. Er sah nichts als den Regen.',
        ],
        turn: [
          'Vor ihrem Haus drehte er sich um. Der Sitz war nass und leer. Eine alte Frau öffnete und wurde blass.',
          'Als er hielt, war sie fort, und keine Tür war aufgegangen. Er klopfte am Haus. Eine alte Frau machte auf.',
        ],
        peak: [
          'Sie sind der Fünfte, sagte sie. Das war meine Tochter. Sie starb {place}, heute vor vierzig Jahren.',
          'Sie nahm ein Bild von der Wand. War sie das? Meine Tochter, sagte sie. Es geschah {place}, vor langer Zeit.',
        ],
        release: [
          'Sie sagte ihm, wo er suchen solle. Am Morgen fand er den Mantel, gefaltet über einem Grabstein.',
          'Er glaubte es erst, als er vor dem Grab stand. Sein Mantel lag auf dem Stein, sauber gefaltet und trocken.',
        ],
        ending: [
          'Er ließ ihn dort. Seither zittert sie nicht mehr, sagen die Leute. Aber die Hand hebt sie noch immer.',
          'In der Tasche steckte ein Zettel: Danke, Sie haben als Erster nach meinem Namen gefragt. Er hatte es nur gedacht.',
        ],
      },
    },
    nightTrain: {
      title: ['Der Zug nach dem letzten Zug', 'In keinem Fahrplan', 'Gleis null'],
      blurb: [
        'Nach dem letzten Zug kommt noch einer. Er steht in keinem Fahrplan, und niemand steigt je wieder aus.',
        'Sie hatte den letzten Zug verpasst. Da kam noch einer, hell und warm und voller bekannter Gesichter.',
      ],
      lines: {
        hook: [
          'Bei der Bahn spricht keiner darüber. Aber fragen Sie einmal, wohin der Zug fährt, der nach dem letzten kommt.',
          'In dieser Stadt gibt es einen Zug zu viel. Er kommt nach Mitternacht und steht in keinem Fahrplan.',
        ],
        setup: [
          '{name}, {hero} mit schwerer Tasche, hatte den letzten verpasst. Sie saß auf der Bank und lauschte dem Regen.',
          'Vor ein paar Jahren schlief {name}, {hero}, auf dem Bahnsteig ein. Sie erwachte, als die Schienen summten.',
        ],
        step: [
          'Außer ihr war nur {omen} da und blickte auf die Gleise, als käme gleich jemand Bekanntes.',
          'Am Ende des Bahnsteigs wartete {omen}, sah erst sie an, dann das Dunkel und dann wieder sie.',
        ],
        rising: [
          'Er rollte ohne jeden Laut herein, warm und golden. Hinter jedem hellen Fenster war ein Gesicht.',
          'Wie ein Schiff glitt der Zug herein, alle Fenster hell. Die Türen öffneten sich mit einem leisen Seufzer.',
        ],
        deeper: [
          'Sie kannte sie. Den Bäcker, der im Frühling gestorben war. Ihre alte Lehrerin. Sie lächelten und rückten zusammen.',
          'Drinnen winkte jemand. Es war ihr Großvater in seinem guten Mantel, in dem man ihn begraben hatte.',
        ],
        turn: [
          'Einen Fuß hatte sie schon auf der Stufe. Drinnen war es so warm, und jemand hielt ihr einen Platz frei.',
          'Komm, sagte eine Stimme, die sie seit Jahren vermisste. Sie hob die Tasche und griff nach der Stange.',
        ],
        peak: [
          'Der Schaffner hob die Laterne und sah lange auf ihre Fahrkarte. Nicht für Sie, sagte er. Noch nicht.',
          'Ein alter Schaffner hielt sie auf. Er blätterte in seinem Buch, suchte mit dem Finger und schüttelte den Kopf.',
        ],
        release: [
          'Am Morgen stand sie {place}, nass bis auf die Haut. Noch nie war sie so froh gewesen, zu frieren.',
          'Die Türen schlossen sich. Bis es hell wurde, stand sie {place} und weinte und wusste nicht, um wen.',
        ],
        ending: [
          'Die Fahrkarte hat sie noch. Es steht ein Datum darauf. Sie zeigt es niemandem, und an dem Tag bleibt sie zu Hause.',
          'Heute nimmt sie immer den frühen Zug. Aber ihr Fensterplatz ist reserviert, und der Schaffner kennt ihren Namen.',
        ],
      },
    },
    deep: {
      title: ['Was da unten lebt', 'Das Ding, das alle heimbringt', 'Rudere nie bei Nacht hinaus'],
      blurb: [
        'Seit hundert Jahren ist hier niemand ertrunken, und keiner sagt, warum. Eines Nachts fährt ein Boot hinaus.',
        'Da unten lebt etwas, sagen die Leute. Sie sagen auch, dass deshalb alle wieder nach Hause kommen.',
      ],
      lines: {
        hook: [
          'Rudere nie bei Nacht hinaus, sagt man {place}. Nicht weil du ertrinken würdest. Sondern weil nicht.',
          'Seit hundert Jahren ist {place} niemand ertrunken. Nach dem Grund fragt man hier besser nicht.',
        ],
        setup: [
          'Die Alten legen jeden Sonntag Brot ans Ufer. Die Jungen lachen darüber, aber keiner von ihnen isst es.',
          'Jedes Haus lässt ein Fenster zum Wasser hin dunkel. Das gehört sich so, sagen die alten Leute.',
        ],
        step: [
          'Meine Großmutter hat es einmal gesehen. Lang wie die Kirche, sagte sie, und mit sehr traurigen Augen.',
          'Fragt man drei Leute, was es ist, hört man drei Antworten, und jede wird leiser erzählt als die davor.',
        ],
        rising: [
          '{name}, {hero} und auf Beweise aus, nahm Boot, Laterne und Kamera und ruderte unter dem Mond hinaus.',
          'Eines Herbstes lachte {name}, {hero} von weit her, über die Geschichte und ruderte hinaus, um nichts zu fotografieren.',
        ],
        deeper: [
          'Eine Stunde war da nur Wasser. Dann hob und senkte sich das Boot wie auf etwas, das atmet.',
          'In der Mitte löschte er sein Licht. Tief unter dem Boot ging im selben Moment noch ein Licht aus.',
        ],
        turn: [
          'Der Sturm kam aus heiterem Himmel. Eine Welle, und Boot und Laterne und alle Beweise gingen unter.',
          'Dann drehte der Wind. Das Boot wälzte sich herum wie ein Schläfer, und über ihm schloss sich die Kälte.',
        ],
        peak: [
          'Im Sinken sah er es. {Creature}, uralt wie die Steine, kam mit offenen Augen aus der Tiefe herauf.',
          'Er zählte schon die letzten Sekunden, da stieg unter ihm {creature} auf, riesig und ohne jede Eile.',
        ],
        release: [
          'Am Morgen fand man ihn am Ufer, in Algen gewickelt wie in eine Decke. Jemand hatte ihn zugedeckt.',
          'Er erwachte auf trockenem Sand. Vom Wasser bis zu seinen Füßen lief eine einzige breite, nasse Spur.',
        ],
        ending: [
          'Neben ihm lag die Kamera mit einem einzigen Bild: er selbst, schlafend, aufgenommen vom Wasser aus.',
          'Was er sah, hat er nie erzählt. Aber jeden Sonntag kauft er zwei Brote und kommt nur mit einem nach Hause.',
        ],
      },
    },
  },
}
