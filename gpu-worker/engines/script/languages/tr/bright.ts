import type { TextsOf } from '../../language.ts'

export const bright: TextsOf<'fun facts' | 'long form jokes' | 'life pro tips'> = {
  'fun facts': {
    sea: {
      title: ['Deniz Sandığınızdan Tuhaf', 'Derinlerin Sırları', 'Üç Kalp ve Bir Şarkı'],
      blurb: [
        'Mavi kan, doğuran babalar ve okyanusu aşan bir şarkı: derinlerden bilgiler.',
        'Dalgaların altında kurallar başka. Sonuncusunu bugün mutlaka birine anlatacaksınız.',
      ],
      opening: [
        'Ay’da yürüdük, ama denizin büyük bölümünü kimse görmedi. İşte şimdiye kadar bildiklerimiz.',
        'Gezegenimizin üçte ikisinden fazlası suyla kaplı ve aşağıda neredeyse hiçbir şey beklediğiniz gibi değil.',
        'Nefesinizi tutun. En tuhaf komşularımızın hep yaşadığı yere, aşağıya iniyoruz.',
      ],
      items: {
        octopus:
          'Ahtapotun üç kalbi ve mavi kanı vardır. Kalplerinden ikisi solungaçlara, biri vücudun geri kalanına çalışır.',
        seahorse: 'Denizatlarında hamile kalan babadır. Bir seferde binden fazla yavru dünyaya getirebilir.',
        ridge: 'Dünyanın en uzun sıradağları suyun altındadır. Altmış beş bin kilometre boyunca kıvrılır.',
        sharks: 'Köpekbalıkları ağaçlardan yaşlıdır. Karada tek bir orman yokken onlar çoktan avlanıyordu.',
        plankton:
          'Aldığınız her iki nefesten biri denizden gelir: oksijenin yarısını minicik planktonlar üretir.',
        turtle:
          'Deniz kaplumbağası onlarca yıl sonra yumurtadan çıktığı kumsala döner. Yolu Dünya’nın manyetik alanından okur.',
        maps: 'Ay’ın haritası, kendi deniz tabanımızınkinden daha iyi. Dibin büyük bölümü hâlâ boş bir sayfa.',
      },
      crown:
        'Ya balinalar? Şarkıları yüzlerce kilometre öteye ulaşır. Karanlıkta, koca denizler boyunca konuşurlar.',
      closing: [
        'Bir daha kıyıda durduğunuzda kulak verin. Belki çok büyük biri orada uzun bir hikâye anlatıyordur.',
        'Deniz sırlarının çoğunu saklar. İyi haber: size de keşfedecek bir şeyler kaldı.',
        'Üstelik bunlar yalnızca bildiklerimiz. Asıl tuhaf olanlar hâlâ aşağıda yüzüyor.',
      ],
    },
    space: {
      title: [
        'Kendinizi Küçücük Hissettiren Bilgiler',
        'Siz Yıldızlardan Yapıldınız',
        'Bir Yıldan Uzun Bir Gün',
      ],
      blurb: [
        'Suda yüzebilecek bir gezegen, silinmeyen ayak izleri ve sizin neden yapıldığınız.',
        'Çok büyük bir yer hakkında kısacık bilgiler. Sonuncusu sizinle ilgili.',
      ],
      opening: [
        'Bu gece yukarı bakın. Göreceğiniz hemen her şey, hakkında anlatılan masallardan daha tuhaf.',
        'Uzay başınızın yalnızca yüz kilometre üzerinde başlar. Oradan sonra sağduyu evde kalır.',
        'Evren bizim neyi normal bulduğumuza aldırmaz. Onu bu kadar güzel yapan da budur. Hazır mısınız?',
      ],
      items: {
        venus:
          'Venüs’te bir gün bir yıldan uzundur. Kendi çevresinde 243, Güneş’in çevresinde 225 Dünya gününde döner.',
        footprints:
          'Ay’daki ayak izleri hâlâ orada. Rüzgâr ve yağmur olmadığı için milyonlarca yıl kalabilirler.',
        sunlight:
          'Yüzünüze vuran güneş ışığı sekiz dakikalıktır. Güneş sönse, bunu sekiz dakika boyunca fark etmezdik.',
        saturn:
          'Satürn büyüklüğüne göre öyle hafiftir ki suda yüzerdi. Yalnızca çok büyük bir küvet gerekirdi.',
        station:
          'Uzay istasyonundaki astronotlar günde on altı gündoğumu görür. Dünya’yı doksan dakikada bir dolanırlar.',
        olympus:
          'Bildiğimiz en yüksek yanardağ Mars’tadır. Everest’in yaklaşık iki buçuk katı yüksekliğindedir.',
        leaving: 'Ay bizden uzaklaşıyor, yılda dört santimetreye yakın. Yani tırnaklarınızın uzama hızıyla.',
      },
      crown:
        'En güzeli sona kaldı: kanınızdaki demir ve kemiklerinizdeki kalsiyum, yıldızların içinde dövüldü.',
      closing: [
        'Bu gece göğe bakınca kendinizi küçük hissetmeyin. En yaşlı akrabalarınıza bakıyorsunuz.',
        'Siz yalnızca evrenin içinde değilsiniz. Evren de sizin içinizde ve şu anda bir film izliyor.',
        'Bir avuç yıldız tozu için hiç fena değil, ha? Yıldızlardan yapılmış birine daha anlatın.',
      ],
    },
    animals: {
      title: ['Hayvanların Bildiği Şeyler', 'Normalin Vahşi Yanı', 'İnanılmaz Hayvanlar'],
      blurb: [
        'Ayaklarıyla tat alır, yerden duyar ve bir yüzü asla unutmazlar.',
        'Tüylü ve kanatlı komşularınızın yeteneklerine inanmakta zorlanacaksınız.',
      ],
      opening: [
        'Bu gezegeni gerçek süper kahramanlarla paylaşıyorsunuz. Pelerinleri yok ve kimi bahçenizde yaşıyor.',
        'Hayvanları tanıdığınızı mı sanıyorsunuz? İşte onların bile partilerde birbirine anlatacağı şeyler.',
        'Doğanın birkaç milyar yıllık deneyimi var. İşte bugüne kadarki en şaşırtıcı fikirlerinden bazıları.',
      ],
      items: {
        bee: 'Bir işçi arı bütün ömründe bir çay kaşığının on ikide biri kadar bal yapar. Kahvaltıda onu anın.',
        crow: 'Kargalar bir yüzü hiç unutmaz. Birine kötü davranın, yıllarca azarlar, ötekilere de anlatır.',
        butterfly:
          'Kelebekler ayaklarıyla tat alır. Yemeğin güzel olup olmadığını anlamak için yaprağa basmaları yeter.',
        owl: 'Baykuş gözlerini hiç oynatamaz. Çevresine bakmak için başını 270 dereceye kadar çevirir.',
        elephant:
          'Filler ayaklarıyla duyabilir. Kalın sesli çağrılar topraktan geçip kilometrelerce ötedeki dostlara ulaşır.',
        dog: 'Bir köpeğin burun izi sizin parmak iziniz kadar eşsizdir. Dünyada birbirinin aynı iki burun yoktur.',
        bear: 'Kutup ayısının beyaz postunun altındaki derisi siyahtır. Tüyleriyse renksizdir ve içleri boştur.',
      },
      crown:
        'Kuzey sumrusu her yıl kutuptan kutba uçar: ömrü boyunca bu yol, Ay’a üç kez gidip gelmeye bedeldir.',
      closing: [
        'Kendinizi sıradan hissettiğinizde hatırlayın: bir yerde bir kelebek yemeğinin içinde duruyor ve mutlu.',
        'Bir günlüğüne hangisi olmak isterdiniz? İyi seçin ve ne olur ne olmaz, kargalara iyi davranın.',
        'Üstelik onlar bizi tuhaf buluyor: iki ayak üstünde yürüyor, ormanda uyumak için para ödüyoruz.',
      ],
    },
  },
  'long form jokes': {
    wishes: {
      title: ['Adada Üç Dilek', 'Kiminle Mahsur Kaldığınıza Dikkat', 'Kumsaldaki Lamba'],
      blurb: [
        'Üç kazazede, bir lamba, üç dilek. İkisi güzel diliyor. Sonra sıra üçüncüye geliyor.',
        'Issız bir adada bir büyücü herkese birer dilek hakkı veriyor. Ne ters gidebilir ki?',
      ],
      lines: {
        hook: [
          'Gemileri batan {first}, {second} ve {third} kendilerini küçücük, ıssız bir adada bulmuş.',
          'Tek palmiyeli bir adada {first}, {second} ve {third} otururmuş. Tam üç yıldır oradaymışlar.',
        ],
        setup: [
          'Hindistan cevizinden başka yiyecek yokmuş. Sabah hindistan cevizi, öğlen çorba: hindistan cevizi çorbası.',
          'Birbirlerinin bütün hikâyelerini ezberlemişler. {First.gen} zaten iki hikâyesi varmış, ikisi de çorbaymış.',
        ],
        step: [
          'Takvimi {second.nom} tutar, gemileri {first.nom} gözler, morale de {third.nom} bakarmış.',
          'Pazarları tartışırlarmış. Pazartesileri de. Salıları ise kimin haklı olacağını oylarlarmış.',
        ],
        rising: [
          'Bir sabah deniz eski bir lamba getirmiş. Ovup temizlemişler, içinden bir büyücü çıkmış.',
          'Derken {second.nom} kumda eski bir lambaya takılmış ve içinden terlikli bir büyücü çıkmış.',
        ],
        deeper: [
          'Uzun uzun hapşırmış. Bin yıllık toz, demiş, kimsenin aklına bir bez getirmek de gelmez.',
          'Bir yeri çıtlayana kadar gerinmiş. Beni uyandırdınız, demiş, şu işi öğleden önce bitirelim.',
        ],
        turn: [
          'Üç dilek, demiş, kişi başı bir tane. Eve gitmek istiyorum, diye bağırmış {first.nom}. Puf, yok olmuş.',
          'Birer dilek, diye esnemiş, çabuk olun. Evime, köyüme, demiş {first.nom} ve pat diye kaybolmuş.',
        ],
        peak: [
          'Ben de, demiş {second.nom}, evime, bahçeme, yumuşak yatağıma! Puf. Ada sessizliğe gömülmüş.',
          '{Second.nom} hiç düşünmemiş: eve lütfen, bir de içinde hindistan cevizi olmayan bir öğle yemeği! Pat.',
        ],
        release: [
          '{Third.nom} sola bakmış. {Third.nom} sağa bakmış. Onca kum ve moral verilecek kimse kalmamış.',
          '{Third.nom} bir süre susmuş. Ya sen, demiş büyücü. Burası ne kadar da sessiz, olmuş cevabı.',
        ],
        ending: [
          'Öyle yalnızım ki, diye iç çekmiş {third.nom}. Keşke iki dostum da yanımda olsa. Puf.',
          'Biliyor musun, demiş {third.nom}, o ikisini şimdiden özledim. Dileğim, geri gelsinler. Pat. Pat.',
        ],
      },
    },
    errand: {
      title: ['Dünyanın En Yavaş Gidişi', 'Eve Şöyle Bir Uğramak', 'Kaplumbağayı Beklerken'],
      blurb: [
        'Bir piknik, unutulan bir şey ve onu almaya gönüllü olan bir kaplumbağa. Sabır gerekiyor.',
        'Yalnızca küçük bir şey unutmuşlar. Kaplumbağa birazdan döner. Mutlaka birazdan döner.',
      ],
      lines: {
        hook: [
          '{First}, {second} ve bir kaplumbağa {place} piknik yapmaya karar vermiş. Kaplumbağayla yol dört gün sürmüş.',
          'Güzel bir günde {first}, {second} ve bir kaplumbağa piknik için {place.dat} yola çıkmış. Bir haftada varmışlar.',
        ],
        setup: [
          'Örtüyü serip sepeti açmışlar, derken {first.gen} yüzü solmuş. {Thing.acc} unuttuk, demiş!',
          'Her şey varmış: peynir, pasta, limonata. Yalnızca {thing.nom} evde, masanın üstünde kalmış.',
        ],
        step: [
          'O olmadan piknik, demiş {second.nom}, yerde oturmaktan başka bir şey değil. Herkes hak vermiş.',
          'Uzun uzun bakışmışlar. Sonra nedense ikisi birden kaplumbağaya dönmüş.',
        ],
        rising: [
          'Ben giderim, demiş kaplumbağa. Ama ben dönene kadar pastaya dokunmayacaksınız. Söz mü?',
          'Peki, demiş kaplumbağa, gidip getireyim. Ama ben gelmeden kimse bir kırıntı bile yemeyecek.',
        ],
        deeper: [
          'Söz vermişler. Kaplumbağa çalıların ardında kaybolmuş, onlar da uzanıp bulutlara bakmış.',
          'Yemin ederiz, demişler. Kaplumbağa başını sallamış, yola koyulmuş, yapraklar ardından kapanmış.',
        ],
        turn: [
          'Bir gün geçmiş. İki gün. Peynir kendi kendine kımıldamaya başlamış. Söz sözdür, demiş {first.nom}.',
          'Akşam olmuş, sabah olmuş, yine akşam. Beşinci gün, birazdan gelir, demişler.',
        ],
        peak: [
          'Bir hafta sonra mideleri kuşlardan çok ötüyormuş. Başına bir şey geldi, demiş {second.nom}.',
          'Onuncu gün {second.nom} ayağa kalkamaz olmuş. Gelmeyecek, demiş {first.nom} cılız bir sesle.',
        ],
        release: [
          'Yalnızca bir dilim, demiş {first.nom}. Kaplumbağa anlar. Ve pastaya uzanmışlar.',
          'Yeterince bekledik, demişler. Titreyen ellerle pastayı kutusundan çıkarmışlar.',
        ],
        ending: [
          'O anda çalılardan bir ses gelmiş: biliyordum! Böyle hile yapacaksanız hiç gitmiyorum!',
          'Aha, diye fırlamış kaplumbağa ağacın ardından. İşte bu yüzden hâlâ yola çıkmadım!',
        ],
      },
    },
    stars: {
      title: ['Yıldızlar Sana Ne Söylüyor?', 'Çok Zekice Bir Çıkarım', 'Çadırda Bir Gece'],
      blurb: [
        'Parlak bir zekâ ile sabırlı yardımcısı kampa gidiyor. Gece, yıldızların ne anlattığını soruyor.',
        'İki kampçı, yıldız dolu bir gök ve bir soru. Cevap sandıklarından daha yakın.',
      ],
      lines: {
        hook: [
          'Ülkenin en akıllısı sayılan {hero}, yanında {name} adında {helper}, {place} kamp kurmuş.',
          'Günün birinde {hero} ile {name} adında {helper}, hafta sonu için {place} kamp kurmuş.',
        ],
        setup: [
          '{Hero.nom} ateşi, çorbayı ve yosunu açıklamış. {name} ateşi yakmış, çorbayı pişirmiş, çadırı kurmuş.',
          'Bütün gün {hero.nom} doğa üzerine konuşmuş, {name} çadırı kurmuş. Hayli güzel bir çadırmış.',
        ],
        step: [
          'Gözlem her şeydir, demiş {hero.nom} tatlıyı yerken. Sen bakıyorsun dostum, ama görmüyorsun.',
          'Çoğu insan bakar, demiş {hero.nom} çenesinde çorbayla, ama pek azı fark eder. {name} susmuş.',
        ],
        rising: [
          'İyi geceler deyip çadıra girmişler. Az sonra iki ayrı horultudan başka ses duyulmaz olmuş.',
          'Çok yemişler, biraz gülmüşler, uyumuşlar. {name} haritayı, çizmeleri ve lambayı yan yana dizmiş.',
        ],
        deeper: [
          'Karanlıkta bir baykuş ötmüş, bir şey hışırdamış. Kampın üstünden serin, pek ferah bir rüzgâr esmiş.',
          'Sabaha karşı bir ses gelmiş, hiç ses çıkarmamaya uğraşan birinin çıkaracağı türden.',
        ],
        turn: [
          'Birkaç saat sonra {hero.nom} yol arkadaşını dürtmüş. {name}, göğe bak ve ne gördüğünü söyle.',
          'Gece üçte {hero.nom} onu uyandırmış. Çabuk, {name}. Yukarı bak. Bu manzara sana ne söylüyor?',
        ],
        peak: [
          'Milyonlarca yıldız görüyorum, demiş {name}. Bazılarının gezegeni vardır, belki orada hayat da vardır.',
          '{name} iyice düşünmüş. Aya bakılırsa üçü geçiyor, demiş, yarın da hava çok güzel olacak.',
        ],
        release: [
          'Bir de küçük olduğumuzu söylüyor, dünyanın büyük, bizim de şanslı olduğumuzu. Ya size?',
          'Ayrıca, demiş duygulanarak, o koca göğün altında ne kadar küçüğüz. Peki size ne söylüyor?',
        ],
        ending: [
          '{Hero.nom} bir an susmuş. {name}, seni dâhi, demiş. Bana çadırımızın çalındığını söylüyor.',
          '{Hero.nom} derin bir iç çekmiş. Bana, sevgili {name}, bir hırsızın artık güzel bir çadırı olduğunu söylüyor.',
        ],
      },
    },
  },
  'life pro tips': {
    day: {
      title: ['Günü Kahvaltıdan Önce Kazanın', 'İyi Bir Gün İçin Küçük Kurallar', 'Akşama Daha İyi Bir Gün'],
      blurb: [
        'Sihir yok, sabah beşte soğuk duş yok: günde bir saati size geri veren birkaç küçük kural.',
        'Küçük alışkanlık, büyük etki. Sonuncu öneri, ötekilerin hepsini ayakta tutuyor.',
      ],
      opening: [
        'Yeni bir hayata ihtiyacınız yok. Birkaç iyi dakikaya ihtiyacınız var. En önemlileri bunlar.',
        'İyi günler rastlantı değildir. Küçücük şeylerden yapılır ve bu akşam başlayabilirsiniz.',
        'Herkesin yirmi dört saati var. İşte birkaçını hiç strese girmeden geri almanın yolu.',
      ],
      items: {
        twoMinutes: 'Bir iş iki dakikadan kısa sürüyorsa hemen yapın. Not etmek bile daha uzun sürer.',
        hardFirst: 'En zor işi önce yapın, tek bir mesaj okumadan. Günün gerisi yokuş aşağı gider.',
        evening: 'Giysilerinizi ve çantanızı akşamdan hazırlayın. Sabahları kimse iyi karar veremez.',
        phone: 'Telefonunuz başka odada uyusun. Daha çabuk uyursunuz, alarm için de kalkmanız gerekir.',
        walk: 'Takıldınız mı? On dakika yürüyün. İyi fikirler ayakları sever, duvara bakanlara pek uğramaz.',
        water: 'İlk kahveden önce bir bardak su için. Az önce sekiz saati tek damlasız geçirdiniz.',
        three: 'Güne on değil, üç görev yazın. Biten üç iş, gece size bakan on işten iyidir.',
      },
      crown:
        'En önemlisi: iyi bir alışkanlığı asla iki kez atlamayın. Bir kez aksamadır. İki kez, yeni bir alışkanlık.',
      closing: [
        'İçlerinden yalnızca birini seçin ve yarın başlayın. Bir ay sonra eskisini hatırlamazsınız.',
        'Hepsini birden denemeyin. Doğru yere konan küçük bir taş bütün derenin yolunu değiştirir.',
        'Hiçbiri zor değil. İşin sırrı da bu. Kolay olan yapılır, yapılan da birikir.',
      ],
    },
    home: {
      title: [
        'Gerçekten İşe Yarayan Ev Sırları',
        'Daha Az Dağınıklık, Daha Çok Para',
        'Eviniz Size Teşekkür Edecek',
      ],
      blurb: [
        'Bir daha anahtar aramayın, az israf edin, az harcayın: huzurlu bir ev için küçük numaralar.',
        'Ninenizin bildiği, ev sahibinizin bilmediği öneriler. Sonuncusu gerçekten para ediyor.',
      ],
      opening: [
        'Huzurlu bir ev para işi değildir. Birkaç akıllı alışkanlık işidir. Haydi kapıyı açalım.',
        'Evdeki karmaşanın çoğu hep aynı deliklerden gelir. Onları birer birer nasıl tıkayacağınız burada.',
        'Ya eviniz size çalışır ya siz evinize. Bu numaralarla rolleri bugün değiştirebilirsiniz.',
      ],
      items: {
        keys: 'Anahtarlarınıza kapının yanında bir kâse verin, başka yer vermeyin. Bir daha hiç aramazsınız.',
        wait: 'İhtiyacınız olmayan şeyi almadan önce üç gün bekleyin. Çoğu isteğin ömrü o kadar uzun değildir.',
        photo: 'Bir şeyi sökmeden önce fotoğrafını çekin: kablo, raf, makine. Sonra ona ihtiyacınız olacak.',
        double: 'İki kat pişirin, yarısını dondurun. Kötü bir günde yemeği size geçmişteki siz getirir.',
        light: 'Lamba, pil ve suyu tek kutuda tutun, yılda bir deneyin. Fırtınalar randevu almaz.',
        plug: 'Yardım çağırmadan önce fişe, sigortaya ve filtreye bakın. Neredeyse hep bunlardan biridir.',
        oneOut: 'Eve giren her yeni şey için eski bir şey çıksın. Dolaplarınız sonsuza dek aynı boyda kalır.',
      },
      crown:
        'Para konusunda da: önce biriktirin, kalanı harcayın. Öbür türlü geriye hiçbir zaman bir şey kalmaz.',
      closing: [
        'Anahtar kâsesiyle başlayın. Bir dakika sürer ve ömrünüzden günler kazandırır.',
        'Bu akşam yalnızca birini deneyin. Düzen yetenek değil, bir kez verilen küçük kararlar dizisidir.',
        'Bir evin kusursuz olması gerekmez. İyi uyutsun, sabah da vaktinde çıkarsın, yeter.',
      ],
    },
    people: {
      title: ['İyi Hatırlanmanın Yolu', 'Küçük Sözler, Büyük Kapılar', 'Kalp Açan Cümleler'],
      blurb: [
        'Adlar nasıl akılda kalır, kavga nasıl yatışır, nasıl özür dilenir: insanlarla ilgili küçük kurallar.',
        'Kimse insanlarla iyi geçinerek doğmaz. Bir avuç alışkanlıktır, sonuncusu bir dakika sürer.',
      ],
      opening: [
        'İnsanlarla iyi geçinmek bir yetenek değildir. Bir avuç alışkanlıktır ve sesinizi yükseltmeniz gerekmez.',
        'İnsanlar ne bildiğinizi unutur. Yanınızda ne hissettiklerini unutmaz. İşte böyle oluyor.',
        'İnsanlarla ilgili en iyi araçlar bedavadır, ağırlıksızdır ve pek kullanılmaz. Bugüne kadar.',
      ],
      items: {
        names: 'Bir ad duyduğunuzda hemen tekrarlayın. Memnun oldum, Ayşe Hanım. Böylece aklınızda kalır.',
        angry: 'Öfkeli mesajı yazın, ama göndermeyin. Üzerine bir uyuyun. Kahvaltıda seve seve silersiniz.',
        ear: 'Biri yakınınca sorun: yardım mı istersin, dinlememi mi? İkinize de koca bir akşam kazandırır.',
        praise: 'İnsanları arkalarından övün. Neredeyse hep kulaklarına gider ve o zaman iki kat değerlidir.',
        pause:
          'Cevap vermeden önce üçe kadar sayın. Çoğu kişi önemli olanı ilk kısa sessizlikten sonra söyler.',
        sorry: 'İyi bir özürde ama sözcüğü yoktur. Özür dilerim, hata bendeydi. Nokta. Bütün sır budur.',
        question: 'Hemen öğüt vermeyin. Bir soru daha sorun. Çoğu insan cevabı anlatırken kendisi bulur.',
      },
      crown: 'Ve en önemlisi: şu anda aklınıza biri geldi. Onu arayın. Bugün. Yalnızca bir dakika sürer.',
      closing: [
        'Hepsini aklınızda tutamazsınız. Birini tutun: yanında oturmak isteyeceğiniz kişi olun.',
        'İlk seferinde tuhaf gelebilir. İkincisinde iyi gelir. Ondan sonra zaten siz busunuzdur.',
        'İyilik, verdikçe büyüyen tek beceridir. Bugün bir deneyin.',
      ],
    },
  },
}
