import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Il mare è più strano di quanto credi', 'Segreti degli abissi', 'Tre cuori e una canzone'],
      blurb: [
        "Sangue blu, padri che partoriscono e un canto che attraversa l'oceano: curiosità dagli abissi.",
        "Sotto le onde le regole sono altre. L'ultima curiosità è quella che racconterai oggi a qualcuno.",
      ],
      opening: [
        "Abbiamo camminato sulla Luna, ma gran parte del mare non l'ha mai vista nessuno. Ecco che cosa sappiamo.",
        "Più di due terzi del pianeta stanno sott'acqua, e laggiù quasi niente funziona come ti aspetti.",
        'Trattieni il fiato. Scendiamo dove da sempre abitano i vicini di casa più strani che abbiamo.',
      ],
      items: {
        octopus:
          'Un polpo ha tre cuori e il sangue blu. Due cuori servono alle branchie, e uno a tutto il resto.',
        seahorse:
          'Fra i cavallucci marini è il padre a restare incinto. Può mettere al mondo più di mille piccoli.',
        ridge:
          "La catena montuosa più lunga della Terra sta sott'acqua. Si snoda per sessantacinquemila chilometri.",
        sharks:
          "Gli squali sono più antichi degli alberi. Cacciavano già quando in terra non c'era una sola foresta.",
        plankton:
          "Circa metà dell'ossigeno nasce nel mare: lo produce il plancton, così piccolo che quasi non si vede.",
        turtle:
          'La tartaruga marina torna dopo decenni alla spiaggia in cui è nata. Legge il magnetismo della Terra.',
        maps: 'Abbiamo mappe migliori della Luna che del fondo del mare. Quasi tutto laggiù è pagina bianca.',
      },
      crown:
        "E le balene? Il loro canto arriva a centinaia di chilometri. Si parlano da un mare all'altro, nel buio.",
      closing: [
        'La prossima volta che sei in riva al mare, ascolta. Forse qualcuno di enorme racconta una storia.',
        'Il mare tiene per sé quasi tutti i suoi segreti. La buona notizia: resta qualcosa da scoprire.',
        'Ed erano solo le cose che sappiamo. Quelle strane davvero nuotano ancora laggiù.',
      ],
    },
    space: {
      title: ['Lo spazio ti farà sentire piccolo', 'Sei fatto di stelle', 'Un giorno più lungo di un anno'],
      blurb: [
        'Un pianeta che galleggerebbe, impronte che non svaniscono, e di che cosa sei fatto proprio tu.',
        "Brevi curiosità su un posto molto grande. L'ultima parla di te.",
      ],
      opening: [
        'Guarda in alto stasera. Quasi tutto quello che vedrai è più strano di qualunque storia.',
        'Lo spazio comincia cento chilometri sopra la tua testa. Da lì in su il buon senso resta a casa.',
        "All'universo non importa che cosa troviamo normale. È proprio questo il bello. Pronti?",
      ],
      items: {
        venus:
          'Su Venere un giorno dura più di un anno: 243 giorni nostri per girare su se stessa, 225 intorno al Sole.',
        footprints:
          'Le impronte sulla Luna ci sono ancora. Senza vento e senza pioggia possono durare milioni di anni.',
        sunlight:
          'La luce del sole sul tuo viso ha otto minuti. Se il Sole si spegnesse, lo sapremmo soltanto dopo.',
        saturn:
          'Saturno è così leggero per la sua taglia che galleggerebbe. Servirebbe solo una vasca molto grande.',
        station:
          'Dalla stazione spaziale si vedono sedici albe al giorno. Gira intorno alla Terra in novanta minuti.',
        olympus:
          "Il vulcano più alto che conosciamo è su Marte. È circa due volte e mezzo più alto dell'Everest.",
        leaving:
          "La Luna ci sta lasciando, quasi quattro centimetri all'anno. Più o meno come crescono le tue unghie.",
      },
      crown:
        'E il meglio viene alla fine: il ferro del tuo sangue e il calcio delle tue ossa sono nati nelle stelle.',
      closing: [
        'Perciò stasera, guardando il cielo, non sentirti piccolo. Stai guardando i tuoi parenti più antichi.',
        "Non sei soltanto nell'universo. L'universo è in te, e in questo momento sta guardando un film.",
        "Niente male per un po' di polvere di stelle, no? Dillo a qualcun altro fatto di stelle.",
      ],
    },
    animals: {
      title: [
        'Gli animali sanno cose che tu non sai',
        'Il lato selvaggio del normale',
        'Animali incredibili',
      ],
      blurb: [
        'Assaggiano con i piedi, ascoltano attraverso il suolo e non dimenticano mai una faccia.',
        'I tuoi vicini con pelo e piume hanno talenti a cui stenterai a credere.',
      ],
      opening: [
        'Dividi il pianeta con dei veri supereroi. Solo che non hanno il mantello, e qualcuno vive nel tuo giardino.',
        'Credi di conoscere gli animali? Allora senti queste: se le racconterebbero anche loro a una festa.',
        'La natura si esercita da qualche miliardo di anni. Ecco alcune delle sue idee più sorprendenti.',
      ],
      items: {
        bee: "Un'ape operaia in tutta la vita fa un dodicesimo di cucchiaino di miele. Pensaci a colazione.",
        crow: 'Il corvo non dimentica una faccia. Trattalo male, e per anni ti sgriderà e avviserà gli altri.',
        butterfly:
          'Le farfalle sentono il gusto con le zampe. Basta posarsi su una foglia per sapere se il pranzo è buono.',
        owl: 'Il gufo non può muovere gli occhi. Per guardarsi intorno gira la testa fino a 270 gradi.',
        elephant:
          'Gli elefanti ascoltano con le zampe. I richiami profondi viaggiano nel suolo per chilometri.',
        dog: "L'impronta del naso di un cane è unica come la tua digitale. Non ce ne sono due uguali al mondo.",
        bear: "Sotto la pelliccia bianca l'orso polare è nero. I peli, invece, non hanno colore e sono cavi.",
      },
      crown:
        "E la sterna artica vola ogni anno da un polo all'altro: in una vita fa tre viaggi alla Luna e ritorno.",
      closing: [
        'Quando ti senti qualunque, pensaci: da qualche parte una farfalla sta in piedi nel suo pranzo, felice.',
        'Quale vorresti essere per un giorno? Scegli bene, e sii gentile con i corvi, non si sa mai.',
        'E secondo loro gli strambi siamo noi: andiamo su due gambe e paghiamo per dormire nei boschi.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ["Tre desideri su un'isola", 'Attento con chi naufraghi', 'La lampada sulla spiaggia'],
      blurb: [
        'Tre naufraghi, una lampada, tre desideri. Due scelgono bene. Poi tocca al terzo.',
        "Su un'isola deserta un mago concede un desiderio a testa. Che cosa potrà mai andare storto?",
      ],
      lines: {
        hook: [
          "{First}, {second} e {third} fecero naufragio, e finirono su un'isola deserta piccola piccola.",
          "Su un'isola con una sola palma vivevano {first}, {second} e {third}. Erano lì da tre anni.",
        ],
        setup: [
          "Da mangiare c'erano solo noci di cocco. A colazione cocco, e poi zuppa. Era una zuppa di cocco.",
          'Conoscevano a memoria tutte le storie. {First.il} ne sapeva due, e parlavano entrambe di zuppa.',
        ],
        step: [
          "{Second.il} teneva il calendario, {first.il} scrutava le navi, e {third.il} aveva l'incarico del morale.",
          'La domenica litigavano. Il lunedì pure. Il martedì votavano a chi toccasse avere ragione.',
        ],
        rising: [
          'Un mattino la marea portò una vecchia lampada. La strofinarono ben bene, e ne uscì un mago.',
          'Poi {second.il} inciampò in una vecchia lampada nella sabbia, e ne uscì un mago, ancora in pantofole.',
        ],
        deeper: [
          'Il mago starnutì a lungo. Mille anni di polvere, disse, e mai nessuno che porti uno straccio.',
          'Il mago si stirò fino a scricchiolare. Mi avete svegliato, disse: sbrighiamoci prima di pranzo.',
        ],
        turn: [
          'Tre desideri, disse il mago, uno per uno. Voglio andare a casa, gridò {first.il}. Puf, e uno di meno.',
          'Un desiderio a testa, sbadigliò il mago, e in fretta. A casa, al villaggio, disse {first.il}, e sparì.',
        ],
        peak: [
          "Anch'io, disse {second.il}, a casa, nel mio giardino e nel mio lettino! Puf. L'isola diventò silenziosa.",
          '{Second.il} non dovette pensarci: a casa, per favore, e un pranzo senza noci di cocco! Pop.',
        ],
        release: [
          '{Third.il} guardò a sinistra. {Third.il} guardò a destra. Tanta sabbia, e nessuno a cui dare morale.',
          "{Third.il} tacque per un pezzo. E tu? chiese il mago. C'è un tale silenzio qui, fu la risposta.",
        ],
        ending: [
          'Che solitudine, sospirò {third.il}. Vorrei che i miei due amici fossero di nuovo qui con me. Puf.',
          'Sai che ti dico? disse {third.il}. Mi mancano già. Vorrei averli qui, tutti e due. Pop. Pop.',
        ],
      },
    },
    errand: {
      title: ['La commissione più lenta del mondo', 'Un salto a casa e torno', 'Aspettando la tartaruga'],
      blurb: [
        'Un picnic, una cosa dimenticata e una tartaruga che si offre di andarla a prendere. Ci vuole pazienza.',
        'Hanno scordato solo una cosetta. La tartaruga torna subito. Di sicuro la tartaruga torna subito.',
      ],
      lines: {
        hook: [
          '{First}, {second} e una tartaruga andarono a fare un picnic {place}. Ci vollero quattro giorni.',
          'Un bel giorno {first}, {second} e una tartaruga partirono per un picnic {place}. Ci misero una settimana.',
        ],
        setup: [
          'Stesero la tovaglia, aprirono il cesto, e {first.il} perse il colore. Abbiamo dimenticato {thing.il}!',
          "C'era tutto, il formaggio, la torta, la limonata. Solo {thing.il} era a casa, sul tavolo di cucina.",
        ],
        step: [
          "Un picnic senza, disse {second.il}, vuol dire sedersi per terra e basta. Furono tutti d'accordo.",
          'Si guardarono a lungo. Poi, chissà perché, tutti e due si misero a guardare la tartaruga.',
        ],
        rising: [
          'Vado io, disse la tartaruga. Ma promettete di non toccare la torta finché non torno. Promesso?',
          'E va bene, disse la tartaruga, ci vado io. Ma nessuno mangi una briciola prima del mio ritorno.',
        ],
        deeper: [
          'Promisero. La tartaruga sparì dietro i cespugli, e loro si sdraiarono a guardare le nuvole.',
          "Parola d'onore, dissero. La tartaruga annuì e partì, e le foglie si richiusero piano dietro di lei.",
        ],
        turn: [
          'Passò un giorno. Due giorni. Il formaggio camminava da solo. Una promessa è una promessa, disse {first.il}.',
          'Venne la sera, e il mattino, e di nuovo la sera. Sarà qui a momenti, dicevano il quinto giorno.',
        ],
        peak: [
          'Dopo una settimana le pance brontolavano più forte del tuono. Le sarà successo qualcosa, disse {second.il}.',
          'Il decimo giorno {second.il} non stava più in piedi. Non torna, disse {first.il} con un filo di voce.',
        ],
        release: [
          'Solo una fetta, disse {first.il}. La tartaruga capirebbe. E allungarono la mano verso la torta.',
          'Abbiamo aspettato abbastanza, decisero. Con le mani tremanti tirarono la torta fuori dalla scatola.',
        ],
        ending: [
          'Allora una voce uscì dai cespugli: lo sapevo! Se fate i furbi, io non ci vado proprio!',
          "Ah! gridò la tartaruga, saltando fuori da dietro l'albero. Visto? Ecco perché non sono ancora partita!",
        ],
      },
    },
    stars: {
      title: ['Che cosa ti dicono le stelle?', 'Una deduzione geniale', 'Una notte in tenda'],
      blurb: [
        'Una mente brillante e il suo paziente aiutante vanno in campeggio. Di notte parlano le stelle.',
        'Due campeggiatori, un cielo di stelle e una domanda. La risposta è più vicina di quanto credano.',
      ],
      lines: {
        hook: [
          '{Hero}, il più furbo del paese, andò in campeggio {place} con {helper} che si chiamava {name}.',
          "C'erano una volta {hero} e {helper}, di nome {name}, che andarono in campeggio {place} per il fine settimana.",
        ],
        setup: [
          '{Hero.il} spiegava il fuoco, la zuppa e il muschio. {name} faceva il fuoco, la zuppa e la tenda.',
          'Tutto il giorno {hero.il} teneva lezioni sulla natura, e {name} montava la tenda. Era una bella tenda.',
        ],
        step: [
          'Osservare è tutto, disse {hero.il} al dolce. Tu guardi, mio caro amico, ma non vedi mai.',
          'I più guardano, disse {hero.il} con la zuppa sul mento, ma pochi osservano. {name} non disse niente.',
        ],
        rising: [
          'Si diedero la buonanotte e si infilarono in tenda. Presto si udirono soltanto due modi di russare.',
          "Mangiarono troppo, risero un po' e andarono a dormire. {name} mise in fila mappa, stivali e lampada.",
        ],
        deeper: [
          'Nel buio chiamò una civetta, e qualcosa frusciò. Il vento soffiava sul campo, piuttosto fresco.',
          'Nel cuore della notte si udì un rumore, come di qualcuno che fa di tutto per non far rumore.',
        ],
        turn: [
          'Ore dopo {hero.il} gli diede di gomito. {name}, guarda il cielo. Dimmi, che cosa vedi?',
          'Alle tre di notte {hero.il} lo svegliò. Presto, {name}. Guarda su. Che cosa ti dice questa vista?',
        ],
        peak: [
          "Vedo milioni di stelle, disse {name}. Alcune avranno dei pianeti, e lì forse c'è la vita.",
          '{name} ci pensò bene. Dalla luna direi che sono le tre passate, e che domani farà bel tempo.',
        ],
        release: [
          'E mi dice che siamo piccoli, che il mondo è grande, e che è una fortuna esserci. E a lei?',
          'E poi, aggiunse commosso, quanto siamo minuscoli sotto questo cielo. E a lei, che cosa dice?',
        ],
        ending: [
          '{Hero.il} tacque un momento. {name}, che genio, disse. A me dice che ci hanno rubato la tenda.',
          '{Hero.il} fece un profondo sospiro. A me, caro {name}, dice che un ladro ha ora una bella tenda.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: [
        'Vinci la giornata prima di colazione',
        'Piccole regole per un buon giorno',
        'Un giorno migliore da stasera',
      ],
      blurb: [
        "Niente magie, niente docce gelate alle cinque: poche regole che ti rendono un'ora al giorno.",
        "Piccole abitudini, grande effetto. L'ultimo consiglio tiene in vita tutti gli altri.",
      ],
      opening: [
        'Non ti serve una vita nuova. Ti serve qualche minuto migliore. Questi sono quelli che contano di più.',
        'Le buone giornate non sono un caso. Sono fatte di cose minuscole, e puoi cominciare stasera.',
        'Abbiamo tutti le stesse ventiquattro ore. Ecco come riprendersene qualcuna, senza affanno.',
      ],
      items: {
        twoMinutes:
          'Se una cosa richiede meno di due minuti, falla subito. Anche solo segnarsela costa di più.',
        hardFirst:
          'Comincia dalla cosa più difficile, prima di leggere un solo messaggio. Poi il giorno va in discesa.',
        evening:
          'Prepara i vestiti e la borsa la sera prima. Al mattino nessuno è bravo a prendere decisioni.',
        phone:
          "Fa' dormire il telefono in un'altra stanza. Ti addormenti prima, e per spegnerlo devi alzarti.",
        walk: 'Sei bloccato? Cammina per dieci minuti. Le buone idee amano le gambe, non chi fissa il muro.',
        water: "Bevi un bicchiere d'acqua prima del primo caffè. Vieni da otto ore passate senza una goccia.",
        three:
          'Scrivi tre compiti per la giornata, non dieci. Tre fatti battono dieci che la sera ti guardano.',
      },
      crown:
        "E il più importante: una buona abitudine non si salta mai due volte. Due volte è già un'abitudine nuova.",
      closing: [
        "Scegline uno soltanto, e comincia domani. Fra un mese non ricorderai com'era prima.",
        'Non provarli tutti insieme. Un sassolino nel punto giusto cambia il corso di un ruscello.',
        'Niente di tutto questo è difficile. È il segreto: ciò che è facile si fa, e ciò che si fa resta.',
      ],
    },
    home: {
      title: ['Trucchi per la casa che funzionano', 'Meno disordine, più soldi', 'La tua casa ringrazierà'],
      blurb: [
        'Mai più chiavi perdute, meno sprechi, meno spese: piccoli trucchi per una casa più tranquilla.',
        "Consigli che tua nonna sapeva già. E l'ultimo vale soldi veri.",
      ],
      opening: [
        'Una casa tranquilla non è questione di soldi. È questione di poche buone abitudini. Apriamo la porta.',
        'Quasi tutto il caos viene dagli stessi buchi. Ecco come tapparli, un trucchetto alla volta.',
        'O la casa lavora per te, o tu lavori per la casa. Con questi trucchi oggi scambi i ruoli.',
      ],
      items: {
        keys: "Da' alle chiavi una ciotola accanto alla porta, e nessun altro posto. Non le cercherai più.",
        wait: 'Aspetta tre giorni prima di comprare ciò che non ti serve. Poche voglie vivono così a lungo.',
        photo: 'Prima di smontare una cosa, falle una foto: cavi, scaffali, macchine. Più tardi ti servirà.',
        double:
          'Cucina il doppio e congela la metà. In una brutta giornata il te stesso di ieri ti porta la cena.',
        light:
          'Tieni lampada, pile e acqua in una scatola, e prova tutto ogni anno. I temporali non avvisano.',
        plug: 'Prima di chiamare il tecnico guarda la spina, il fusibile e il filtro. È quasi sempre uno di loro.',
        oneOut:
          'Per ogni cosa nuova che entra, una vecchia esce. I tuoi armadi avranno sempre la stessa misura.',
      },
      crown:
        'E con i soldi: prima metti da parte, poi spendi quel che resta. Al contrario non resta mai niente.',
      closing: [
        'Comincia dalla ciotola per le chiavi. Ci vuole un minuto, e ti farà risparmiare giorni di vita.',
        "Provane uno stasera. L'ordine non è un talento. È una fila di decisioni che si prendono una volta.",
        'Una casa non deve essere perfetta. Deve solo farti dormire bene, e al mattino uscire in orario.',
      ],
    },
    people: {
      title: ['Come farsi ricordare con affetto', 'Parole piccole, porte grandi', 'Frasi che aprono i cuori'],
      blurb: [
        'Ricordare i nomi, placare una lite, chiedere scusa per bene: piccole regole per stare con gli altri.',
        "Nessuno nasce bravo con gli altri. Sono poche abitudini, e l'ultima richiede un minuto.",
      ],
      opening: [
        'Saperci fare con gli altri non è un dono. Sono poche abitudini, e non serve alzare la voce.',
        'La gente dimentica ciò che sai. Non dimentica come è stata accanto a te. Ecco come si fa.',
        'Gli attrezzi migliori per stare con gli altri sono gratis, non pesano e non li usa nessuno. Finora.',
      ],
      items: {
        names: 'Quando senti un nome, ripetilo subito. Piacere di conoscerti, Anna. Così ti resta in testa.',
        angry:
          'Scrivi il messaggio furioso, ma non mandarlo. Dormici sopra. A colazione lo cancellerai volentieri.',
        ear: 'Se qualcuno si lamenta, chiedi: vuoi un aiuto o vuoi un orecchio? Salva la serata a entrambi.',
        praise: 'Loda la gente alle spalle. Quasi sempre le arriva, e a quel punto la lode vale il doppio.',
        pause:
          'Prima di rispondere conta fino a tre. Molti dicono ciò che conta solo dopo il primo silenzio.',
        sorry:
          "In una buona scusa non c'è un ma. Mi dispiace, lo sbaglio è stato mio. Punto. Il trucco è tutto qui.",
        question:
          "Non dare subito consigli. Fai un'altra domanda. Quasi tutti trovano la risposta mentre spiegano.",
      },
      crown:
        'E la cosa più importante: in questo momento pensi a qualcuno. Chiama. Oggi. Ci vuole un minuto.',
      closing: [
        'Non ricorderai tutto. Ricorda una cosa: sii la persona accanto a cui ti piacerebbe sederti.',
        'La prima volta può sembrare strano. La seconda sembra gentile. Poi, semplicemente, sei tu.',
        'La gentilezza è la sola capacità che cresce quando la regali. Provala oggi stesso.',
      ],
    },
  },
}
