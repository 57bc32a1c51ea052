import type { TextsOf } from '../../language.ts'

export const warm: TextsOf<'bedtime' | 'love' | 'custom topic'> = {
  bedtime: {
    night: {
      title: ['Woher die Nacht kommt', 'Dem Dunkel hinterher', 'Gute Nacht, kleiner Wanderer'],
      blurb: [
        'Ein kleiner Wanderer kann nicht schlafen und sucht den Ort, an dem die Nacht gemacht wird.',
        'Woher kommt die Nacht, und wer zündet die Sterne an? Ein leiser Spaziergang bis an den Rand des Schlafs.',
      ],
      lines: {
        hook: [
          'Es war einmal {place} {hero}, {hero:der|die|das} nicht einschlafen konnte, denn eine Frage war einfach zu groß.',
          '{Place} gab es ein warmes, weiches Nest, und darin lag {hero}, hellwach, mit einer riesengroßen Frage.',
        ],
        setup: [
          'Woher kommt eigentlich die Nacht? Irgendwer muss sie doch jeden Abend ausgießen, dachte {hero.the}.',
          'Wer knipst den Himmel aus, und wo bleibt tagsüber all das Dunkel? Das wollte {hero.the} jetzt wissen.',
        ],
        step: [
          'Auf Zehenspitzen ging es hinaus. Zuerst zum Fluss, doch der murmelte nur: Komm mit, komm mit, komm mit.',
          'Die Blumen wussten es vielleicht, aber sie schliefen schon, und eine Blume weckt man nicht.',
        ],
        rising: [
          'Auf dem Hügel wartete {friend}. Ach, die Nacht, sagte {friend.the}, zu der will ich auch. Komm ein Stück mit.',
          'An der Wegkreuzung stand {friend}, alt und langsam und lieb. Die Nacht? Komm, ich zeige dir die Tür.',
        ],
        deeper: [
          'Auf leisen Füßen ging es über die kleine Brücke. Unter ihnen nahm der Mond gerade sein Abendbad.',
          'Sie kamen an schlafenden Häusern vorbei. In jedem Fenster sagte ein Licht Gute Nacht und ging aus.',
        ],
        turn: [
          'Oben setzten sie sich hin. Siehst du, sagte {friend.the}, sie fällt nicht von oben. Sie steigt aus dem Gras.',
          'Hier, sagte {friend.the}. Schau nicht hinauf. Erst wird das Gras dunkel, dann der Baum, dann der Himmel.',
        ],
        peak: [
          'Sie kommt von überall dort, wo jemand die Augen zumacht. Jeder Schläfer gibt einen Tropfen Dunkel dazu.',
          'Die Nacht ist aus geschlossenen Augen gemacht. Wenn genug von uns schlafen, reicht es für alle Sterne.',
        ],
        release: [
          'Darüber dachte {hero.the} den ganzen Heimweg nach. Dann fehlt heute ja noch ein Tropfen, und zwar meiner.',
          'Dann warten die Sterne ja auf mich, flüsterte {hero.the} und lief, so schnell es ging, nach Hause.',
        ],
        ending: [
          'Und dann gingen die Augen zu, erst das eine, dann das andere. Weit oben ging noch ein Stern an.',
          'Schnell ins Nest und die Augen fest zu. Da ging genau darüber der allerletzte Stern an. Gute Nacht.',
        ],
      },
    },
    star: {
      title: ['Der Stern im Gras', 'Wie man einen Stern zurückbringt', 'Ein Stern auf dem Kopfkissen'],
      blurb: [
        'Ein kleiner Stern fällt vom Himmel und möchte wieder heim. Zum Glück ist noch jemand wach.',
        'Was tut man mit einem Stern, der einem vor die Füße fällt, kalt und ein wenig verlegen? Man bringt ihn heim.',
      ],
      lines: {
        hook: [
          'Eines Nachts rutschte ein Stern aus. Er schlitterte über den ganzen Himmel und landete {place} mit einem Zisch.',
          'Der kleinste Stern am Himmel beugte sich eines Abends zu weit vor, fiel herunter und landete {place}.',
        ],
        setup: [
          'Ein Mädchen namens {name} fand ihn. Er war nicht größer als eine Pflaume und ihm war das furchtbar peinlich.',
          '{name}, {hero} in Gummistiefeln, hob ihn auf. Er war kalt wie ein Löffel und glomm, als sie ihn anhauchte.',
        ],
        step: [
          'Sie zeigte ihm ihr Bett und ihre Bücher. Der Stern war sehr höflich und nieste drei goldene Funken.',
          'Sie machte ihm auf dem Kissen Platz. Aber der Stern schlief nicht. Immer wieder sah er zum Fenster hinaus.',
        ],
        rising: [
          'Wir bringen dich heim, sagte {name}. Schnell weckte sie {friend.acc} von nebenan und holte {ride.acc}.',
          'Es gab nur einen Weg. Hinter dem Haus stand {ride}, und {friend} saß schon bereit und wartete.',
        ],
        deeper: [
          'Hinauf ging es, über Dächer und Hügel, an einer müden Gans vorbei und durch eine Wolke, die nach Regen roch.',
          'Das Dorf wurde zu einer Lichterkette. Sogar die Berge sahen nur noch aus wie Falten in einer Decke.',
        ],
        turn: [
          'Höher und höher ging es, bis kein Wind mehr wehte. Da waren nur Sterne, und jeder summte seinen Ton.',
          'Endlich kamen sie dorthin, wo es niemals laut ist. Und zwischen Tausenden Sternen war ein Platz leer.',
        ],
        peak: [
          'Da war eine dunkle Lücke, klein wie ein Knopf. {name} hob den Stern hinein, und es machte leise klick.',
          '{name} hauchte den Stern noch einmal an und setzte ihn in die Lücke. Da sah der ganze Himmel fertig aus.',
        ],
        release: [
          'Hinunter schwebten sie, sacht wie eine Feder. Der Stern blinzelte ihnen nach, bis ans Gartentor.',
          'Der Heimweg war leicht. Sie folgten einfach ihrem Gähnen, einem nach dem anderen, bis ins warme Haus.',
        ],
        ending: [
          'Seither scheint ein Stern genau in ein Fenster. Er sagt nur Gute Nacht, {name}. Gute Nacht.',
          'Schau heute Abend hinauf: der Kleine, der blinzelt. Den Weg zu deinem Kissen kennt er jetzt.',
        ],
      },
    },
    dreams: {
      title: ['Der kleine Traumzug', 'Der Zug, der Träume bringt', 'Bitte einsteigen zum Schlafen'],
      blurb: [
        'Jede Nacht bringt ein kleiner Zug allen Schläfern ihre Träume. Heute bleibt ein Päckchen übrig.',
        'Wenn alle Lichter aus sind, beginnt ein kleiner Zug seine Runde. Er weiß, wer was bestellt hat.',
      ],
      lines: {
        hook: [
          'Wenn {place} die letzte Lampe ausgeht, kannst du ihn hören, wenn du ganz still bist: den Zug der Träume.',
          'Hör mal. Ganz weit weg {place} rattert etwas leise, leise. Das ist der kleine Zug, der die Träume bringt.',
        ],
        setup: [
          'Er ist blau, damit ihn niemand sieht, und er fährt mit Gähnen. Ein gutes Gähnen reicht für sieben Meilen.',
          'Er hat drei Wagen: einen für kurze Träume, einen für lange und einen für die, die fliegen können.',
        ],
        step: [
          'Erster Halt: der Wald. Dort schläft {first} und hat den Traum vom Honigtopf bestellt, der nie leer wird.',
          'Zuerst hält er dort, wo {first} schnarcht. Bitte sehr, flüstert der Zug, einmal Rennen, und zwar sehr schnell.',
        ],
        rising: [
          'Weiter zum nächsten Kissen. Hier will {second} immer dasselbe: so groß sein wie ein Berg, bis zum Frühstück.',
          'Als Nächstes kommt {second} dran, ganz klein eingerollt: ein Traum als Riese mit sehr sanften Füßen.',
        ],
        deeper: [
          'Über die Brücke geht es, tock, tock, tock. Der Mond hat ihm silberne Schienen aufs Wasser gelegt.',
          'Auf der Brücke bremst er, wie jede Nacht, und lässt zuerst den Mond hinüber. Das gehört sich so.',
        ],
        turn: [
          'Nur im allerletzten Haus brannte noch Licht. {name}, {hero} mit müden Augen, konnte nicht einschlafen.',
          'Ein Päckchen blieb übrig, es war für {name}. Wach lag {hero.the} da und zählte alles, was schiefgehen kann.',
        ],
        peak: [
          'Unter dem Fenster hielt der Zug. Offenen Augen darf er nichts bringen. Da tat er etwas Unerhörtes.',
          'Der Zug darf eigentlich nicht warten, und doch wartete er. Ganz langsam ließ er Dampf ab, ein und aus.',
        ],
        release: [
          'Atme mit mir, sagte er, ein und aus, wie ein Zug, der die ganze Nacht Zeit hat. Und so atmeten sie.',
          'Ein und aus. Ein und aus. {name} atmete mit, und sanft begann das Bett, auf Schienen zu rollen.',
        ],
        ending: [
          'Beim dritten Atemzug ging das Päckchen von selbst auf. Was darin war? Mach die Augen zu, dann siehst du es.',
          'Keiner weiß, was im letzten Päckchen war. Aber am Morgen lächelte {name}. Und jetzt bist du an der Reihe.',
        ],
      },
    },
  },
  love: {
    windows: {
      title: ['Zwei Fenster', 'Das Licht gegenüber', 'Einmal für Gute Nacht'],
      blurb: [
        'Zwei Fremde, zwei Fenster, je ein Licht. Ein Jahr lang sagen sie sich wortlos Gute Nacht.',
        'Sie sprachen nie miteinander. Sie sagten sich nur Gute Nacht, mit einem Licht, von Fenster zu Fenster.',
      ],
      lines: {
        hook: [
          'Ein ganzes Jahr lang sagten {she} und {he} einander Gute Nacht und sprachen dabei kein einziges Wort.',
          'Es gibt {place} zwei Fenster, die einander ansehen. Hinter einem lebte {she}, hinter dem anderen {he}.',
        ],
        setup: [
          'Es begann, als {she} gerade eingezogen war. Sie konnte nicht schlafen und ließ die Lampe brennen.',
          '{she} kannte niemanden in der Stadt. Abends saß sie am Fenster und sah dem Regen beim Fallen zu.',
        ],
        step: [
          'Gegenüber kam {he} spät heim, wie immer. Er sah ihr Licht und hob {light.acc} ans Fenster. Nur einmal.',
          'Auch {he} schlief schlecht. Eines Nachts stellte er ihr gegenüber {light.acc} ins Fenster, einfach so, als Gruß.',
        ],
        rising: [
          'Bald redeten sie mit Licht: einmal für Hallo, zweimal für einen schweren Tag, dreimal für Freude.',
          'Daraus wurde eine Sprache. Einmal hieß Hallo, zweimal schwerer Tag, und dreimal hieß: Ich freue mich.',
        ],
        deeper: [
          'Den ganzen Winter sprachen sie so, durch Schnee und Nebel, zwei kleine Lichter, die sich aneinander lehnten.',
          'Sie wusste, wann er traurig war. Er wusste, wann sie las. Gehört hatten sie noch kein einziges Wort.',
        ],
        turn: [
          'Dann blieb sein Fenster eine Nacht lang dunkel, noch eine und noch eine. {she} hörte auf zu essen.',
          'Im März kam sein Licht nicht. Sie gab Zeichen bis zum Morgen. Das Dunkel drüben sagte gar nichts.',
        ],
        peak: [
          'In der vierten Nacht rannte sie los. Durch den Sturm, hinüber, fünf Treppen hoch, an eine Tür ohne Namen.',
          'Sie nahm keinen Mantel. Sie lief in den Regen, zählte die Fenster ab und klopfte an eine fremde Tür.',
        ],
        release: [
          'Er öffnete, blass vom Fieber, eine Decke um die Schultern. Einmal für Hallo, sagte {he} und lächelte.',
          'Er war krank gewesen, zu schwach zum Aufstehen. Nun tippte er auf ihre Hand. Dreimal, für Freude.',
        ],
        ending: [
          'Heute ist eines der Fenster dunkel. Sie brauchen nur noch eines. Aber er klopft noch immer einmal, bevor er schläft.',
          'Ein einziges Fenster leuchtet jetzt {place}, mit zwei Schatten darin. Für das erste Wort brauchten sie ein Jahr.',
        ],
      },
    },
    bench: {
      title: ['Die Bank, die wartete', 'Jeden Tag um neun', 'Fünfzig Jahre und ein Morgen'],
      blurb: [
        'Mit achtzehn versprachen sie sich, einander auf einer Bank wiederzusehen. Einer zählte die Tage.',
        'Jeden Morgen sitzt ein alter Mann auf derselben Bank neben einem leeren Platz. Er wartet nicht umsonst.',
      ],
      lines: {
        hook: [
          'Jeden Morgen um neun sitzt {he} {place} auf derselben Bank und hält den Platz neben sich frei.',
          'Den alten Mann {place} kennen alle. Sie kennen seine Bank, und dass links von ihm niemand sitzen darf.',
        ],
        setup: [
          'Mit achtzehn lernte er hier {she} kennen. Sie lachte über seinen Hut, und er trug ihn sein Leben lang.',
          'Vor fünfzig Jahren saß hier {she}, aß die Hälfte von seinem Apfel und fragte, wovor er Angst habe.',
        ],
        step: [
          'Sie hatten einen Sommer. Am letzten Tag schenkte er ihr {token.acc}, denn Kostbareres besaß er nicht.',
          'Der Sommer war lang und viel zu kurz. Zum Abschied schenkte sie ihm {token.acc}, damit er sich erinnerte.',
        ],
        rising: [
          'Dann zog ihre Familie nach Übersee. Ich finde dich, rief sie aus dem Zug. Und er sagte: Ich bin hier.',
          'Ihr Zug fuhr um neun. Auf unserer Bank, rief sie, und der Pfiff verschluckte den Tag und das Jahr.',
        ],
        deeper: [
          'Briefe gingen verloren, das Leben ging weiter. Aber um neun, bei Regen und Schnee, war er auf der Bank.',
          'Er arbeitete, wurde grau und war nicht unglücklich. Nur um neun Uhr hatte er immer eine Verabredung.',
        ],
        turn: [
          'An einem Morgen im Nebel kamen Schritte, langsam, mit einem Stock. Sie kamen näher und gingen nicht vorbei.',
          'Im letzten Frühling blieb eine Dame vor ihm stehen. Ist hier noch frei, fragte sie, und ihre Stimme zitterte.',
        ],
        peak: [
          'Zwischen ihnen lag {token.the} von damals. Ich bin spät, sagte {she}. Er rückte den Hut. Auf die Minute.',
          'Er brachte kein Wort heraus. Beide sahen {token.theAcc} an, alt geworden wie sie, und das war Antwort genug.',
        ],
        release: [
          'Sie redeten, bis die Laternen angingen. Fünfzig Jahre passen in einen Tag, wenn keiner schlafen will.',
          'Die verlorenen Jahre zählten sie nicht. Sie teilten einen Apfel, und sie nahm wie immer die größere Hälfte.',
        ],
        ending: [
          'Nun sitzen sie zu zweit auf der Bank. Um neun schaut er auf die Uhr, aus Gewohnheit, und dann zu ihr.',
          'Der Platz links ist jetzt besetzt. Wovor hattest du Angst, fragte sie. Er sagte: dass du zu früh kommst.',
        ],
      },
    },
    bakery: {
      title: ['Das Lied vor Sonnenaufgang', 'Brot und Musik', 'Keiner von beiden traute sich'],
      blurb: [
        'Sie backt vor Sonnenaufgang, er spielt an der Ecke. Keiner traut sich, also muss ein anderer handeln.',
        'Eine Bäckerin, ein Straßenmusiker und ein kleiner Bote, der vom Warten genug hat.',
      ],
      lines: {
        hook: [
          'Um vier Uhr früh sind {place} nur zwei Menschen wach: {she}, die Brot backt, und {he}, der Geige spielt.',
          '{she} backt das beste Brot der Stadt, und das hat einen Grund: Beim Kneten hört sie Musik.',
        ],
        setup: [
          '{he} steht {place} mit seiner alten Geige und spielt für niemanden. Sagt er. Er spielt zum Backofen hin.',
          '{he} spielt {place}, ehe die Sonne aufgeht und jemand eine Münze werfen könnte. Wegen der Luft, sagt er.',
        ],
        step: [
          'Jeden Tag lag ein warmes Brot auf seinem Kasten. Jeden Tag hörte sie ein neues Lied. Keiner sagte ein Wort.',
          'Er dachte, das Brot komme von einem netten alten Herrn. Sie dachte, die Lieder seien für eine andere.',
        ],
        rising: [
          'Vor dem Spiegel übte sie: Guten Morgen, das war schön. Und jeden Morgen verkaufte sie ihm nur ein Brötchen.',
          'Er schrieb ihr einen Brief und noch einen und versteckte sie alle im Geigenkasten, unter dem Futter.',
        ],
        deeper: [
          'Nur {helper} wusste über alles Bescheid, denn hier gab es Krümel und dort gab es Musik.',
          'All das sah {helper} mit an, hatte die zwei sehr gern und verlor so langsam die Geduld mit ihnen.',
        ],
        turn: [
          'Eines Morgens, mitten im Walzer, schnappte sich {helper.the} einen nie abgeschickten Brief, und weg damit!',
          'An einem Dienstag reichte es. Mit einem seiner geheimen Briefe machte sich {helper.the} auf den Weg zur Backstube.',
        ],
        peak: [
          'Die Musik brach ab. In der warmen Backstube faltete {she} das Papier auf, mit Mehl an allen Fingern.',
          '{she} las ihn erst im Stehen und dann noch einmal im Sitzen. Hinter ihr verbrannten die Brötchen.',
        ],
        release: [
          'Als {he} atemlos hereinkam, sagte sie: Guten Morgen, das war schön. Auf einmal war es ganz leicht.',
          'Er stand in der Tür, rot wie der Ofen. In Zeile drei ist ein falscher Ton, sagte sie und küsste ihn.',
        ],
        ending: [
          'Das Brot ist noch immer das beste. Manchmal ist es etwas verbrannt. Dann weiß man: Heute spielt er drinnen.',
          'Im Fenster hängt jetzt ein Schild: Wegen Tanzens geschlossen. Und das erste Brötchen bekommt {helper.the}.',
        ],
      },
    },
  },
  'custom topic': {
    found: {
      title: ['Der Fund', 'Für wen ist das?', 'Was dort wartete'],
      blurb: [
        'Jemand findet etwas, das für einen anderen bestimmt ist, und macht sich auf, es nach Hause zu bringen.',
        'Ein seltsamer Fund, ein weiter Weg und eine Frage: Auf wen wartet er wirklich?',
      ],
      lines: {
        hook: [
          'Manches geht verloren. Anderes wartet. Eines Tages lernte {hero} {place} den Unterschied kennen.',
          'Niemand weiß, warum {hero} an diesem Tag {place} unterwegs war. Aber es war genau der richtige Moment.',
        ],
        setup: [
          'Denn wo vorher nichts gewesen war, da war nun {thing}. Ein Glimmen ging davon aus und ein Summen wie ein Wiegenlied.',
          'Da war es also: {thing}, alt und seltsam. {Thing:er|sie|es} glomm und summte ein Wiegenlied, als wäre jemand zu Hause.',
        ],
        step: [
          '{Hero.the} trat näher. Das Summen wurde traurig und brach dann ab, wie eine Frage ohne Antwort.',
          'Ein Name stand darauf, doch der Regen hatte ihn abgewaschen. Nur der letzte Buchstabe war noch zu lesen.',
        ],
        rising: [
          'Mir gehörst du nicht, sagte {hero.the}, aber ich weiß, wie Warten ist. Und die Suche begann.',
          'Das gehört jemandem, dachte {hero.the}, und der vermisst es. Das war Grund genug, um aufzubrechen.',
        ],
        deeper: [
          'Die Suche war lang. Türen gingen zu, Köpfe wurden geschüttelt, und die Nächte waren kälter als nötig.',
          'Alle wollten es haben, keiner hatte es verloren. Am Abend war der Rückweg so lang wie der Weg voraus.',
        ],
        turn: [
          'Dann kam {friend} des Weges, auch auf der Suche, und wusste bloß nicht mehr genau, wonach.',
          'Am Ende des dritten Tages saß da {friend}, ganz allein, und summte. Es war genau dasselbe Wiegenlied.',
        ],
        peak: [
          'Zusammen gingen sie zurück. Und als {friend.the} {thing.theAcc} berührte, erwachte auf einmal alles Licht.',
          'Kaum sah {friend.the} {thing.theAcc}, wurde es so hell, dass sogar die Vögel zu singen anfingen.',
        ],
        release: [
          'Ich habe das als Kind hiergelassen, sagte {friend.the}, um einen Grund zu haben, einmal zurückzukommen.',
          'Ich dachte, das Ding fehlt mir, sagte {friend.the}. Aber mir fehlte jemand, der nach mir sucht.',
        ],
        ending: [
          'Seither wartet {place} keiner mehr allein. Manches ist nur verloren, bis jemand fragt, wem es gehört.',
          'Abends summt es noch, aber kein Wiegenlied mehr. Jetzt ist es ein Lied für zwei und hat keinen letzten Vers.',
        ],
      },
    },
    fear: {
      title: ['So mutig wie nötig', 'Der Ort, den keiner betritt', 'Mit zitternden Knien'],
      blurb: [
        'Es gibt einen Ort, an den unser Held nie gehen würde. Dann ruft genau von dort jemand um Hilfe.',
        'Mut heißt nicht, keine Angst zu haben. Eine Geschichte über Knie, die zittern und trotzdem gehen.',
      ],
      lines: {
        hook: [
          'Auf der ganzen Welt gab es nur eines, wovor {hero} Angst hatte, und das begann {place}.',
          '{Hero} fürchtete weder Sturm noch Donner. Aber {place}, wo die Schatten länger sind, war das anders.',
        ],
        setup: [
          'Dort wohne etwas, sagten die Leute. Gesehen hatte es niemand, und darum wurde es jedes Jahr größer.',
          'Wie es anfing, wusste keiner mehr. Man ging eben außen herum, und zwar schnell, und sah nicht hin.',
        ],
        step: [
          'Du bist feige, lachte {friend}. Nein, sagte {hero.the}, ich bin vorsichtig. Das ist fast dasselbe.',
          'Nur {friend} machte Witze darüber. Was soll da schon sein, ein Monster in Pantoffeln? Und ging hinein.',
        ],
        rising: [
          'Dann kam der Sturm, und mit dem Wind kam von dort eine Stimme. Es war {friend.the} und rief um Hilfe.',
          'Am selben Abend kam {friend.the} nicht zurück. Stattdessen kam von drinnen ein Ruf, dünn wie ein Faden.',
        ],
        deeper: [
          'Auch andere hörten es und schlossen ihre Türen ab. {Hero.the} zählte bis zehn und noch einmal bis zehn.',
          'Am Rand stand etwas Dunkles. Es war nur {thing}, aber in diesem Licht sah es aus, als hätte es Zähne.',
        ],
        turn: [
          'Mit Knien wie Pudding nahm {hero.the} eine Laterne und ging hinein. Die Angst kam mit. Sie durfte das.',
          'Na gut, sagte {hero.the} zur Angst, du darfst mitkommen. Aber vorne gehe ich, und du bleibst hinter mir.',
        ],
        peak: [
          'Da saß {friend.the}, gefangen hinter {thing.dat}, und ringsum war nur Wind. Von einem Monster keine Spur.',
          'Und mitten im Dunkel? Kein Monster. Nur {thing}, vom Sturm verrückt, und dahinter steckte {friend.the} fest.',
        ],
        release: [
          'Ich dachte, du hast Angst, flüsterte {friend.the}. Habe ich auch, sagte {hero.the}, und jetzt komm.',
          'Du bist gekommen, sagte {friend.the}. Ich zittere, sagte {hero.the}. Ja, kam es zurück, aber du bist da.',
        ],
        ending: [
          'Heute führt ein Weg hindurch. Er heißt nach dem, der am meisten zitterte und trotzdem losging.',
          'Die Schatten {place} sind so lang wie eh und je. Aber durch diese Angst führt jetzt eine Tür.',
        ],
      },
    },
    wager: {
      title: ['Das Kostbarste von allem', 'Eine Wette bis Sonnenuntergang', 'Mehr wert als eine Krone'],
      blurb: [
        'Zwei Freunde wetten: Wer bis Sonnenuntergang das Kostbarste findet, gewinnt. Es kommt anders.',
        'Eine Krone gegen etwas ganz Schlichtes. Wer gewinnt die Wette, ehe die Sonne untergeht?',
      ],
      lines: {
        hook: [
          'Es begann mit einer Wette. {Hero} und {friend} trafen sich {place} und langweilten sich ganz furchtbar.',
          'Wette nie mit deinem besten Freund. {Hero} und {friend} taten es doch, {place}, an einem Montag.',
        ],
        setup: [
          'Wer bis Sonnenuntergang das Kostbarste der Welt bringt, gewinnt. So sprachen sie, und die Wette galt.',
          'Bis Sonnenuntergang, so war es abgemacht. Wer das Kostbarste von allem bringt, gewinnt. Auf die Plätze, los!',
        ],
        step: [
          '{Friend.the} hatte es leicht. Schon mittags war eine Krone im Sack, und woher, das fragte man besser nicht.',
          '{Friend.the} lieh sich eine Krone von jemandem, der gerade schlief, und legte sich zufrieden in die Sonne.',
        ],
        rising: [
          '{Hero.the} suchte überall. Gold war kalt, Silber war eitel, und die Perlen hatten rein gar nichts zu sagen.',
          '{Hero.the} lief und lief, hob auf und legte wieder hin. Nichts fühlte sich kostbar genug an.',
        ],
        deeper: [
          'Dann kam der Regen. Nass und müde saß {hero.the} da und hatte die Wette schon beinahe aufgegeben.',
          'Die Sonne sank bereits. Was gibt es, das keiner kaufen kann, dachte {hero.the} und fand keine Antwort.',
        ],
        turn: [
          'Und da war {thing}, ganz schlicht, und keiner wollte so etwas haben. Mehr fand ich nicht, seufzte {hero.the}.',
          'Am Ende blieb nur {thing}, so gewöhnlich, dass alle den ganzen Tag daran vorbeigelaufen waren.',
        ],
        peak: [
          'Auf dem Rückweg kam die Flut. {Friend.the} hielt die Krone fest, und die Krone war schwer und zog nach unten.',
          'Dann gab unter {friend.theDat} der Boden nach. Die Krone glänzte sehr, aber halten konnte sie niemanden.',
        ],
        release: [
          '{Hero.the} nahm {thing.theAcc} zu Hilfe, zog und ließ nicht los, bis beide lachend im Trockenen lagen.',
          'Doch da war noch {thing.the}. {Hero.the} baute daraus eine Brücke, und {friend.the} kam heil herüber.',
        ],
        ending: [
          'Du gewinnst, sagte {friend.the}. Nein, sagte {hero.the}, ich bringe ja nichts. Ich bringe nur dich zurück.',
          'Wer hat nun gewonnen? Keiner. Das Kostbarste von allem hatte seit Montag direkt daneben gesessen.',
        ],
      },
    },
  },
}
