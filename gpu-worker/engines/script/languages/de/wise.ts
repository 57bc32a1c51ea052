import type { TextsOf } from '../../language.ts'

export const wise: TextsOf<'interesting history' | 'motivational' | 'philosophy'> = {
  'interesting history': {
    summer: {
      title: ['Das Jahr ohne Sommer', '1816: Der Sommer fällt aus', 'Ein Vulkan und ein Monster'],
      blurb: [
        '1816 schneite es im Juni. Wie ein Vulkan am anderen Ende der Welt uns ein berühmtes Monster bescherte.',
        'Ein Berg explodiert, der Sommer fällt aus, und in einem Haus am See hat eine junge Frau einen Albtraum.',
      ],
      lines: {
        hook: [
          'Im Juni 1816 fiel Schnee auf die Felder von Neuengland. Man nannte es später das Jahr ohne Sommer.',
          '1816 kam der Sommer nicht. Bauern in Amerika sahen ihre Felder im Juni erfrieren, in Europa ertranken sie im Regen.',
        ],
        setup: [
          'Schuld war ein Berg. Im April 1815 war der Tambora im heutigen Indonesien in die Luft geflogen.',
          'Ein Jahr zuvor, im April 1815, war in Indonesien der Tambora ausgebrochen, so stark wie kein Vulkan seither.',
        ],
        step: [
          'Den Knall hörte man noch in über zweitausend Kilometern Entfernung. Offiziere hielten ihn für Kanonen.',
          'Britische Offiziere hörten in der Ferne Donner, dachten an Kanonen und schickten Boote aus, die Schlacht zu suchen.',
        ],
        rising: [
          'Staub und Schwefel stiegen hoch in die Luft, zogen um die ganze Erde und dämpften das Licht der Sonne.',
          'Ein Schleier feiner Tröpfchen legte sich um die Erde. Die Sonne wurde bleich, und die Abende brannten rot.',
        ],
        deeper: [
          'Von Irland bis China fielen die Ernten aus. Hafer wurde so teuer, dass viele kein Pferd mehr füttern konnten.',
          'Das Korn faulte im Regen. Brot kostete das Doppelte, Pferde verhungerten, und viele Familien zogen fort.',
        ],
        turn: [
          'In jenem kalten Juni saßen Freunde am Genfer See fest. Lord Byron sagte: Schreiben wir Gespenstergeschichten.',
          'Am Genfer See regnete es ohne Ende. Lord Byron war langweilig, und er bat seine Gäste um Gruselgeschichten.',
        ],
        peak: [
          'Mary, achtzehn Jahre alt, lag mit einem Albtraum wach. 1818 konnte ihn alle Welt lesen: Frankenstein.',
          'Eine Achtzehnjährige, wir kennen sie als Mary Shelley, begann die Geschichte vom gemachten Menschen: Frankenstein.',
        ],
        release: [
          'Im Juni 1817 fuhr Karl Drais auf zwei Rädern aus Mannheim hinaus, mit einem Gefährt, das keinen Hafer braucht.',
          'Ein Jahr darauf, 1817, stellte Karl Drais eine Maschine mit zwei Rädern vor: den Urahn des Fahrrads.',
        ],
        ending: [
          'Ein Berg war explodiert. Aus seinem Schatten kamen Hunger und ein Monster, das seither nicht gestorben ist.',
          'Der Himmel wurde wieder klar. Doch wenn uns vor Frankenstein schaudert, spüren wir etwas von jenem Sommer.',
        ],
      },
    },
    truce: {
      title: ['Die Nacht, in der die Waffen schwiegen', 'Weihnachten 1914', 'Stille Nacht im Niemandsland'],
      blurb: [
        'Heiligabend 1914 an der Westfront. Jemand fängt an zu singen, und von drüben kommt Antwort.',
        'Einen Tag lang gaben sich 1914 Feinde die Hand, mitten zwischen den Gräben. Befohlen hatte es niemand.',
      ],
      lines: {
        hook: [
          'Am Heiligabend 1914 sah ein britischer Posten in Flandern Lichter am feindlichen Graben. Er schoss nicht.',
          'Es ist der vierundzwanzigste Dezember 1914. In den Gräben der Westfront beginnt jemand zu singen.',
        ],
        setup: [
          'Weihnachten seid ihr zu Hause, hatte es geheißen. Nun gab es Schlamm und Hunderttausende von Toten.',
          'Der Krieg war fünf Monate alt. Die Linien lagen so nah beieinander, dass man den anderen husten hörte.',
        ],
        step: [
          'Von daheim kamen Päckchen: Tabak, Plumpudding und für die Briten eine Messingdose von Prinzessin Mary.',
          'An diesem Tag waren auf beiden Seiten Päckchen gekommen, mit Briefen und Tabak, und der Regen wurde zu Frost.',
        ],
        rising: [
          'Die Deutschen hatten kleine Tannenbäume bekommen. Sie steckten Kerzen daran und stellten sie auf den Grabenrand.',
          'Die Lichter waren Kerzen. Deutsche Soldaten hatten entlang ihres Grabens kleine Weihnachtsbäume aufgestellt.',
        ],
        deeper: [
          'Dann kam ein Lied über den Stacheldraht: Stille Nacht. Drüben kannte man es. Dort hieß es Silent Night.',
          'Die einen sangen, die anderen klatschten und sangen das nächste. Stundenlang flog sonst nichts über den Draht.',
        ],
        turn: [
          'Am Morgen stiegen Männer ohne Gewehr heraus, die Hände erhoben. Niemand schoss. Andere folgten ihnen.',
          'Früh am Tag stellten sich einige offen hin. Nichts war gefährlicher als das. Doch es fiel kein Schuss.',
        ],
        peak: [
          'In der Mitte gaben sie sich die Hand. Sie tauschten Knöpfe, Zigarren und Fotos. Manche kickten einen Ball.',
          'Im Niemandsland schnitten Feinde einander die Haare, tauschten Tabak gegen Marmelade und spielten Ball.',
        ],
        release: [
          'Sie begruben auch ihre Toten, Seite an Seite, und an manchem Grab erklang ein Psalm in zwei Sprachen.',
          'Zusammen begruben sie die Männer, die seit Wochen dort lagen. Dann gingen sie zurück in ihre Gräben.',
        ],
        ending: [
          'Die Generäle verboten es für immer. Und doch hatten für einen Tag etwa hunderttausend Männer Frieden gewählt.',
          'Der Krieg dauerte noch fast vier Jahre. Doch einmal, das steht fest, hielt er an, weil jemand sang.',
        ],
      },
    },
    landing: {
      title: [
        'Dreizehn Minuten bis zum Mond',
        'Alarm über dem Mond',
        'Die Landung, die fast gescheitert wäre',
      ],
      blurb: [
        'Juli 1969: Im Anflug auf den Mond geht ein Alarm los, und der Treibstoff wird knapp.',
        'Die erste Mondlandung wäre um Sekunden abgebrochen worden. So knapp war es wirklich.',
      ],
      lines: {
        hook: [
          'Am 20. Juli 1969, zehn Kilometer über dem Mond, ging ein Alarm los, den keiner der beiden Astronauten kannte.',
          'Der 20. Juli 1969. Zwei Männer fallen dem Mond entgegen, und ihr Computer meldet plötzlich einen Fehler.',
        ],
        setup: [
          'Vier Tage zuvor hatten Neil Armstrong und Buzz Aldrin die Erde verlassen, auf der größten Rakete ihrer Zeit.',
          'Vier Tage zuvor hatte sie eine Rakete, so hoch wie ein Haus mit sechsunddreißig Stockwerken, fortgetragen.',
        ],
        step: [
          'Michael Collins kreiste allein über ihnen. Hinter dem Mond konnte ihn niemand hören und niemand ihm helfen.',
          'In der Umlaufbahn wartete Michael Collins. Kämen sie nicht mehr hoch, müsste er allein nach Hause fliegen.',
        ],
        rising: [
          'Zwölf null zwei, stand da: zu viel auf einmal. In Houston hatten sie nur ein paar Sekunden zum Entscheiden.',
          'Alarm 1202. Der Computer war überlastet. In Houston sah ein junger Ingenieur auf seine Liste und sagte: Weiter.',
        ],
        deeper: [
          'Der Computer hielt durch. Die Software aus Margaret Hamiltons Team ließ Unwichtiges fallen und behielt das Wichtige.',
          'Das Team um Margaret Hamilton hatte vorgesorgt: Das Programm warf alles ab, was nicht zählte, und flog weiter.',
        ],
        turn: [
          'Dann sah Armstrong hinaus. Sie flogen geradewegs auf einen Krater zu, voller Felsen, groß wie Autos.',
          'Doch der Autopilot steuerte mitten in ein Feld aus Felsen. Armstrong übernahm die Steuerung mit eigener Hand.',
        ],
        peak: [
          'Er flog weiter und suchte ebenen Boden, und Houston zählte den Treibstoff. Sechzig Sekunden. Dreißig.',
          'Sein Puls stieg auf hundertfünfzig. Noch sechzig Sekunden Treibstoff, sagte der Funk. Dann: dreißig Sekunden.',
        ],
        release: [
          'Staub, ein blaues Licht, Stille. Dann seine ruhige Stimme: Der Adler ist gelandet. In Houston atmete man auf.',
          'Kontaktlicht, sagte Aldrin. Hier wären fast alle blau angelaufen, sagte Houston. Jetzt atmen wir wieder.',
        ],
        ending: [
          'Sechshundert Millionen Menschen sahen den ersten Schritt. Kaum einer wusste, wie knapp es gewesen war.',
          'Seine Spuren sind noch immer dort oben. Kein Wind wird sie verwehen, und keiner fragt nach dem Treibstoff.',
        ],
      },
    },
  },
  motivational: {
    last: {
      title: ['Jedes Mal die Letzte', 'Die Läuferin, die immer zuletzt kam', 'Lauf trotzdem weiter'],
      blurb: [
        'Sie kam immer als Letzte ins Ziel. Was sie daraus machte, ändert den Blick aufs Verlieren.',
        'Alle kannten sie, weil sie immer Letzte war. Dann kam der Tag, an dem keiner sonst laufen wollte.',
      ],
      lines: {
        hook: [
          'Vierzig liefen beim Rennen {place} mit, und {name} kam jedes Jahr als Vierzigste an. Jedes einzelne Jahr.',
          'Wer wissen wollte, ob das Rennen {place} vorbei war, wartete auf {name}. Sie war immer die Letzte.',
        ],
        setup: [
          'Manche klatschten aus Mitleid, manche waren schon fort. Am Ziel klappte man gerade die Tische zusammen.',
          'Sie hörte das Lachen, als man das Banner abhängte. Es war nicht böse gemeint. Das machte es schlimmer.',
        ],
        step: [
          'Zu Hause schlug sie ein Heft auf und schrieb eine Zahl hinein: ihre Zeit. Nicht den Platz. Nur die Zeit.',
          'In dieser Nacht gab sie sich eine Regel: Ab jetzt schlage ich nur noch eine, und die wohnt in meinem Spiegel.',
        ],
        rising: [
          'Von da an stand sie vor der Sonne auf. Bei Regen, bei Frost und wenn das Bett sie mit beiden Armen festhielt.',
          'Jeden Morgen um fünf, wenn andere sich umdrehten, band {name} die Schuhe. Keiner sah es. Das machte nichts.',
        ],
        deeper: [
          'Sie stürzte, humpelte und fluchte. Und jeden Abend war die Zahl in ihrem Heft eine Sekunde kleiner.',
          'Einmal zog {rival} ganz ohne Mühe an ihr vorbei. Sie lachte, bis sie stehen bleiben musste. Dann lief sie weiter.',
        ],
        turn: [
          'Dann kam das Jahr mit dem Sturm. Am Start sahen die Favoriten zum Himmel und blieben lieber im Auto.',
          'Am Tag des Rennens goss es. Einer nach dem anderen gab auf, aus Gründen, die sehr vernünftig klangen.',
        ],
        peak: [
          '{name} war durch hundert solche Morgen gelaufen. Sie senkte den Kopf und tat, was sie immer tat.',
          'Schlechtes Wetter? Sie hatte nie ein anderes gekannt. Zum ersten Mal lief der Regen auf ihrer Seite.',
        ],
        release: [
          'Sie wurde Dritte. Niemand klappte Tische zusammen. Alle standen im Regen, und keiner hatte mehr Mitleid.',
          'Gewonnen hat sie nicht. Sie wurde Fünfte, schrieb ihre Zeit auf und weinte, denn es war ihre beste.',
        ],
        ending: [
          'Talent entscheidet, wer heute schnell ist. Wer morgen wiederkommt, entscheidet den Rest. Bind dir die Schuhe.',
          'Den Platz kann man nicht wählen. Man kann nur wieder am Start stehen. Eines Tages wird das genügen.',
        ],
      },
    },
    trees: {
      title: ['Jeden Tag ein Baum', 'Der Mann, der Schatten pflanzte', 'Ein Wald aus lauter Montagen'],
      blurb: [
        'Jeden Tag pflanzte er einen Baum, wo nie etwas gewachsen war. Etwa zehn Jahre lang lachte man darüber.',
        'Was kann ein Einzelner gegen so viel Staub ausrichten? Einen Baum. Und morgen noch einen.',
      ],
      lines: {
        hook: [
          'Als {name} {place} seinen ersten Baum pflanzte, gab es dort nichts als Steine, Staub und Wind.',
          'Nichts wuchs {place}. Darum fanden es auch alle so furchtbar komisch, dass {name} einen Spaten kaufte.',
        ],
        setup: [
          'Er war {hero} ohne Geld und ohne Plan, aber er hatte eine Regel: ein Baum am Tag. Nie zwei. Und nie keiner.',
          'Ein Baum am Tag, sagte {name}, {hero} mit rauen Händen. Das ist wenig, sagten sie. Nein, sagte er, das ist alles.',
        ],
        step: [
          'Sie nannten ihn den Steingärtner. Kinder zählten laut seine dürren Stöcke und kugelten sich vor Lachen.',
          'In dem Schatten wirst du nie mehr sitzen, rief ein Nachbar. Er nickte und ging Wasser holen.',
        ],
        rising: [
          'Die ersten hundert gingen ein. Die zweiten fast alle auch. Er lernte aus jedem und grub beim nächsten tiefer.',
          'Von zehn Bäumen nahm der Wind neun. Den zehnten setzte er hinter einen Stein und den nächsten genauso.',
        ],
        deeper: [
          'In manchen Nächten rechnete er. Es ging nicht auf. Am Morgen nahm er den Spaten und rechnete nicht.',
          'Im fünften Jahr kam die Dürre. Für die letzten vierzig schleppte er Wasser, immer zwei Eimer auf einmal.',
        ],
        turn: [
          'Dann saß eines Morgens {guest} im dünnen Laub. Jemand glaubte ihm also doch. Endlich einer.',
          'Eines Tages zog {guest} ein, ohne zu fragen. {name} legte den Spaten weg und stand lange ganz still.',
        ],
        peak: [
          'Nach dreißig Jahren waren es elftausend Bäume. Der Wind musste außen herum, und es regnete wieder.',
          'Zehntausend Morgen später stand da ein Wald. Er hatte Nebel, eine Quelle und viel zu erzählen.',
        ],
        release: [
          'Wer früher gelacht hatte, brachte nun die eigenen Kinder. Sie spielten im Schatten, den keiner für möglich hielt.',
          'Einer, der am lautesten gelacht hatte, kam als alter Mann und setzte sich. Kühl hier, sagte er. Mehr nicht.',
        ],
        ending: [
          'Wie pflanzt man einen Wald, fragten die Reporter. {name} gab ihnen einen Spaten. So, sagte er. Heute.',
          'Die beste Zeit war vor dreißig Jahren. Die zweitbeste ist heute früh. Man braucht dafür nur einen Baum.',
        ],
      },
    },
    falls: {
      title: ['Neunundneunzig Stürze', 'Der hundertste Versuch', 'Fallen ist das halbe Fliegen'],
      blurb: [
        'Wer fliegen können müsste, fällt herunter. Neunundneunzig Mal. Und dann kommt der Sturm.',
        'Alle können fliegen, nur einer nicht. Eine Geschichte über den Versuch, den keiner mehr zählt.',
      ],
      lines: {
        hook: [
          '{Place} lebte {hero} und konnte nicht fliegen. Neunundneunzig Versuche waren es schon, alle gut gezählt.',
          'Neunundneunzig Mal war {hero} {place} vom hohen Baum gesprungen. Neunundneunzig Mal kam der Boden.',
        ],
        setup: [
          'Die anderen flogen, wie man atmet. Ist doch ganz leicht, riefen sie. Einen schlechteren Rat gibt es nicht.',
          'Vielleicht bist du zum Gehen gemacht, sagten die anderen nett. {Hero.the} dankte und stieg wieder hinauf.',
        ],
        step: [
          'Der letzte Versuch endete im Rosenbusch. Es tat an neuen Stellen weh, und auch das war ein Fortschritt.',
          'Einmal ging es in eine Torte. Einmal auf eine Kuh. Über das Landen war bald alles gelernt, nur das Fliegen fehlte.',
        ],
        rising: [
          'Nur {friend} lachte nie. Heute bist du langsamer gefallen, sagte {friend.the}, ich habe bis drei gezählt.',
          'Bei jedem Versuch sah {friend} zu und sagte: Du fällst nicht mehr nach unten. Du fällst nach vorn.',
        ],
        deeper: [
          'Nachts waren da die Sterne. Die fallen nie, dachte {hero.the}. Oder sie können es nur besonders gut.',
          'Aufgeben wäre leicht. Aber wer so viel klettert, wird stark, und Stillliegen machte keinen Spaß mehr.',
        ],
        turn: [
          'Dann kam der Sturm. Das Wasser stieg, und auf einem Felsen mittendrin saß, ganz allein, {friend.the} fest.',
          'Eines Nachts kam die Flut. Von einem Felsen rief {friend.the} um Hilfe, und keiner der anderen traute sich los.',
        ],
        peak: [
          '{Hero.the} zählte nicht mehr. Kein Gedanke an das Fliegen. Nur an {friend.theAcc}. Und dann der Sprung.',
          'Bei dem Wind fliegen, sagten die anderen. Aber {hero.the} war schon in jedem Wind gefallen und kannte sie alle.',
        ],
        release: [
          'Erst auf dem Felsen fiel es auf: Da war gar kein Boden gekommen. Du fliegst ja, sagte {friend.the}.',
          'Mit einem Seil ging es hinüber, und sie hielten durch bis zum Morgen. Du hast vergessen zu fallen, sagte {friend.the}.',
        ],
        ending: [
          'Neunundneunzig Stürze waren keine neunundneunzig Fehler. Es waren Lektionen. Du bist näher dran, als du denkst.',
          'Heute lernen die Kleinen dort fliegen. Die erste Stunde ist immer gleich: So, meine Lieben, fällt man richtig.',
        ],
      },
    },
  },
  philosophy: {
    ship: {
      title: ['Das ausgetauschte Schiff', 'Bist du noch du?', 'Planke für Planke'],
      blurb: [
        'Ein Schiff wird Planke für Planke erneuert, bis nichts Altes bleibt. Ist es noch dasselbe? Und du?',
        'Eine Frage, fast zweitausend Jahre alt, die mit einer morschen Planke beginnt und bei dir endet.',
      ],
      lines: {
        hook: [
          'Im Hafen von Athen lag ein Schiff, das jeder kannte. Eines Tages fragte jemand, ob es überhaupt noch da sei.',
          'Wie viel kann man von einem Ding ersetzen, bis es fort ist? Genau das fragten die Griechen bei einem berühmten Schiff.',
        ],
        setup: [
          'Es hatte, so erzählt Plutarch, den Helden Theseus aus Kreta heimgebracht. Athen hielt es ihm zu Ehren instand.',
          'Es war das Schiff des Theseus, der den Minotaurus besiegt hatte. Die Stadt, schreibt Plutarch, bewahrte es.',
        ],
        step: [
          'Holz fault. Wurde eine Planke weich, nahm ein Zimmermann sie heraus und setzte eine starke neue ein.',
          'Mal war es der Mast, mal waren es die Ruder. Keiner bemerkte etwas. Es war ja nur gute Pflege.',
        ],
        rising: [
          'Am Ende war keine alte Planke mehr übrig. Es ist dasselbe Schiff, sagten die einen. Eine Kopie, die anderen.',
          'Dann kam der Tag, an dem die letzte alte Planke ersetzt war, und die Philosophen fingen an zu streiten.',
        ],
        deeper: [
          'Viel später machte es Thomas Hobbes noch schlimmer: Was, wenn jemand aus den alten Planken ein zweites baut?',
          'Gesetzt, sagte Hobbes, einer hätte all das alte Holz gesammelt und zusammengebaut. Welches ist das echte?',
        ],
        turn: [
          'Ist ein Schiff sein Holz? Dann zerstört es jede Reparatur. Ist es seine Form? Dann kann es zwei davon geben.',
          'Zählt das Holz, dann ist es längst fort. Zählt die Form, dann kann es niemals alt werden.',
        ],
        peak: [
          'Sieh deine Hand an. Die meisten Zellen deiner Haut sind nur Wochen alt. Hat dich jemand gefragt, ob du noch du bist?',
          'Und du? Deine Haut erneuert sich in Wochen, deine Knochen in Jahren. Du liegst gerade im Trockendock.',
        ],
        release: [
          'Vielleicht sind wir weniger ein Ding und mehr ein Fluss: immer anderes Wasser und immer derselbe Name.',
          'Vielleicht bleibt nicht das Holz, sondern die Reise: eine lange Geschichte, in der jede Planke die nächste kannte.',
        ],
        ending: [
          'Du bist nicht deine Planken. Du bist die Hand, die weiter ausbessert. Also: Was tauschst du heute aus?',
          'Das Schiff fuhr weiter, während sie stritten. Vielleicht ist das die Antwort: Es bleibt, solange es fährt.',
        ],
      },
    },
    butterfly: {
      title: ['Die Frage des Schmetterlings', 'Wer träumt hier wen?', 'Zhuangzi wacht auf'],
      blurb: [
        'Ein Weiser träumt, er sei ein Schmetterling. Dann wacht er auf, und etwas ist nicht mehr sicher.',
        'Vor über zweitausend Jahren schlief in China ein Mann ein. Seine Frage ist noch immer wach.',
      ],
      lines: {
        hook: [
          'Vor mehr als zweitausend Jahren schlief in China ein Mann ein, und ganz wach ist er bis heute nicht geworden.',
          'Der kürzeste Traum der Philosophie ist über zweitausend Jahre alt und wiegt weniger als ein Blatt.',
        ],
        setup: [
          'Er hieß Zhuangzi. Er lachte gern, er besaß wenig, und er misstraute allem, was als sicher galt.',
          'Zhuangzi war ein Denker, dem ein schlammiger Fluss lieber war als ein Palast. An einem warmen Tag schlief er ein.',
        ],
        step: [
          'Er träumte, er sei ein Schmetterling. Kein Name mehr, keine Pflichten, kein Gestern. Nur Flügel und Licht.',
          'Im Traum hatte er Flügel. Er zog von Blüte zu Blüte, ganz zufrieden, und folgte niemandem als sich selbst.',
        ],
        rising: [
          'Der Schmetterling wusste nichts von Zhuangzi. Er vermisste ihn auch nicht. Warum auch? Er hatte ja den Wind.',
          'Kein einziges Mal dachte er: Ich bin ein Mensch, der träumt. Er dachte höchstens: rot, gelb, wieder rot.',
        ],
        deeper: [
          'Es fühlte sich so echt an wie für dich dieser Moment. So ist das mit Träumen: Sie fühlen sich nie nach Traum an.',
          'Die Sonne war warm, der Nektar süß. Wenn das nicht wirklich war, was macht etwas dann wirklich?',
        ],
        turn: [
          'Dann wachte er auf, und da war er: Zhuangzi, mit schweren Armen und altem Gewand, ohne jeden Zweifel.',
          'Plötzlich lag er wieder im Gras, ein alter Mann mit steifen Beinen. Und mit ihm erwachte eine Frage.',
        ],
        peak: [
          'War ich ein Mensch, der träumte, ein Schmetterling zu sein? Oder bin ich jetzt ein Schmetterling, der mich träumt?',
          'Wer von uns beiden, fragte er, ist der Traum? Ist er ich, oder bin ich sein Schlaf an einem warmen Nachmittag?',
        ],
        release: [
          'Man kann sich kneifen. Aber auch eine geträumte Hand kneift. Keine Tür führt dorthin, wo man beides sieht.',
          'Er nannte es keinen Irrtum. Er nannte es den Wandel der Dinge: mal dies, mal das, und beides ist wahr.',
        ],
        ending: [
          'Frag heute Abend beim Einschlafen ganz leise: Wer von uns wacht jetzt auf? Und fürchte die Antwort nicht.',
          'Vielleicht ist es gleich, was davon wirklich ist. Vielleicht zählt nur, gut zu fliegen, solange es dauert.',
        ],
      },
    },
    cave: {
      title: ['Schatten an der Wand', 'Der Gefangene, der sich umdrehte', 'Heraus aus der Höhle'],
      blurb: [
        'Menschen in einer Höhle halten Schatten für die Welt. Einer dreht sich um. Platon erzählt von uns.',
        'Was, wenn alles, was du je gesehen hast, nur ein Schatten war? Einer drehte sich um und sah nach.',
      ],
      lines: {
        hook: [
          'Stell dir ein ganzes Leben vor einer Wand vor. Platon tat es, vor ungefähr zweitausendvierhundert Jahren.',
          'Eine Höhle, ein Feuer und eine Wand. Mehr brauchte Platon nicht, um das ganze Leben zu beschreiben.',
        ],
        setup: [
          'In einer Höhle sitzen Menschen, gefesselt seit der Kindheit. Sie sehen nur eines: die Wand vor sich.',
          'Da drinnen sitzen Leute, die nie den Kopf gedreht haben. Sie leiden nicht. Sie kennen es nicht anders.',
        ],
        step: [
          'Hinter ihnen brennt ein Feuer. Davor werden Figuren getragen, und an der Wand wandern ihre Schatten.',
          'Schatten ziehen über den Fels: ein Pferd, ein Krug, ein Baum. Für sie sind das keine Schatten. Es ist die Welt.',
        ],
        rising: [
          'Sie haben Experten. Wer errät, welcher Schatten als Nächstes kommt, bekommt Beifall und gilt als weise.',
          'Sie geben den Schatten Namen und streiten darüber. Wer sie am besten kennt, bekommt einen Preis.',
        ],
        deeper: [
          'Eines Tages wird einer befreit. Er dreht sich um und lernt als Erstes: Wahrheit tut in den Augen weh.',
          'Dann löst man einem die Fesseln und lässt ihn aufstehen. Das Feuer blendet ihn. Er will zurück auf seinen Platz.',
        ],
        turn: [
          'Er stolpert hinauf und tritt ins Freie. Zuerst erträgt er nur die Nacht und die Sterne im Wasser.',
          'Der Weg ist steil. Draußen sieht er nichts, so hell ist es. Dann kommen langsam die Farben.',
        ],
        peak: [
          'Und dann sieht er einen Baum. Nicht den Schatten eines Baums. Er steht davor und weint, weil er Blätter hat.',
          'Endlich sieht er zur Sonne hinauf und versteht: Alle Schatten da unten waren nur von ihr geborgt.',
        ],
        release: [
          'Er geht hinunter, um es zu erzählen. Im Dunkeln stolpert er, und sie lachen: Du hast dir die Augen verdorben.',
          'Er kehrt um, um die anderen zu befreien. Sie danken es ihm nicht. Keiner hört gern, dass die Wand eine Wand ist.',
        ],
        ending: [
          'Unsere Wand passt heute in eine Tasche und leuchtet. Es ist eine gute Höhle. Hast du dich heute umgedreht?',
          'Eine Frage bleibt: Wer hält eigentlich die Ketten fest? Bei Platon beginnt alles damit, den Kopf zu drehen.',
        ],
      },
    },
  },
}
