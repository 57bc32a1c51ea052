import type { TextsOf } from '../../language.ts'

export const dark: TextsOf<'scary' | 'mystery' | 'urban legends'> = {
  scary: {
    knocks: {
      title: ['Tiga Ketukan Tengah Malam', 'Tak Ada Siapa-siapa di Pintu', 'Rumah yang Didatangi'],
      blurb: [
        'Setiap malam ada yang mengetuk pintu rumah terpencil tiga kali. Suatu pagi, salju menunjukkan siapa dia.',
        'Tiga ketukan setiap malam, tanpa wajah. Lalu salju pertama turun dan berkata jujur.',
      ],
      lines: {
        hook: [
          'Setiap malam, pukul dua belas lewat tiga, ada yang mengetuk rumah terakhir {place}. Tiga kali.',
          'Tiga ketukan. Setiap lewat tengah malam, di pintu rumah terakhir {place}, tempat jalan berhenti.',
        ],
        setup: [
          '{name}, {hero} yang jarang merasa takut, selalu membuka pintu. Yang ada hanya dingin dan gelap.',
          'Pada malam-malam pertama {name} berlari membukanya. Tak ada wajah, tak ada lentera. Hanya gelap.',
        ],
        step: [
          'Para tetangga mengangkat bahu. Itu cuma angin, kata mereka, padahal jendela mereka sendiri dipaku rapat.',
          'Ia menggantung lonceng di gagang pintu dan menunggu sampai fajar. Lonceng itu tak bergerak sekali pun.',
        ],
        rising: [
          'Maka ia berhenti membuka pintu. Ia duduk bersama lilin, menghitung ketukan, dan menunggu sunyi.',
          'Ia mulai mendengarkan saja. Ketukan itu pelan dan sabar, seperti tamu yang punya banyak waktu.',
        ],
        deeper: [
          'Pada malam kesembilan, ketukan ketiga tidak datang. Entah mengapa, menunggunya lebih buruk.',
          'Setiap malam bunyinya makin dekat, seakan-akan pintu itu menipis di dalam gelap.',
        ],
        turn: [
          'Lalu salju turun. Paginya ia melihat jejak kaki, telanjang dan ramping, menjauh dari pintunya.',
          'Lalu datang salju pertama. Saat fajar, jejak kaki telanjang membentang dari ambang pintu ke pepohonan.',
        ],
        peak: [
          'Ia mencari jejak yang datang. Tidak ada. Siapa pun itu, ia tidak pernah datang. Ia hanya pergi.',
          'Ia mencari jejak yang masuk dan tak menemukannya. Tak ada yang datang. Ada yang keluar dari sini.',
        ],
        release: [
          'Jadi selama ini tak ada yang minta masuk. Ada sesuatu di dalam rumah yang minta dilepaskan.',
          'Ketukan itu tak pernah datang dari luar. Selama ini sesuatu mengetuk dari dalam, memohon keluar.',
        ],
        ending: [
          'Malam itu {name} akhirnya tidur lelap. Pukul dua belas lewat tiga sesuatu mengetuk dari luar, ingin pulang.',
          'Kini rumah itu kosong dan sunyi. Sampai, lewat tengah malam, gagang pintu mulai berputar pelan.',
        ],
      },
    },
    mirror: {
      title: ['Cermin yang Mendahului', 'Tujuh Detik', 'Jangan Beli Cermin Ini'],
      blurb: [
        'Sebuah cermin tua menampilkan ruangan terlambat beberapa detik. Lalu suatu malam ia mendahului.',
        'Ia membeli cermin tua nyaris tanpa bayar. Mula-mula bayangannya lambat. Lalu ia mendahului.',
      ],
      lines: {
        hook: [
          'Cermin itu nyaris gratis. Penjualnya {place} hanya berpesan: jangan biarkan ia mendahuluimu.',
          '{name} menemukan cermin itu {place}, bersandar di tembok, dengan catatan: gratis, jangan lihat dua kali.',
        ],
        setup: [
          '{name}, {hero} yang tak percaya takhayul, memasangnya di lorong dan melupakan peringatan itu.',
          'Cermin itu cocok di lorong. {name}, {hero} yang hidup sendiri, senang ada wajah kedua di rumah.',
        ],
        step: [
          'Cermin itu hanya lambat. Ia mengangkat tangan, dan bayangannya menyusul sekejap kemudian.',
          'Pada hari ketiga ia menyadarinya. Ia menguap, berpaling, dan di kaca itu ia masih menguap.',
        ],
        rising: [
          'Bayangannya terlambat. Ia mengukurnya: tujuh detik. Esok malamnya lima, lalu tinggal dua.',
          'Ia menghitung. Senin terlambat tujuh detik, Selasa empat. Bayangan itu sedang mengejarnya.',
        ],
        deeper: [
          'Hari Jumat ia tepat waktu, seperti cermin yang jujur. Ia tidur di dekatnya dan tidak bermimpi.',
          'Semalam itu ia cermin biasa. {name} hampir tertawa, dan bayangannya tertawa bersamaan.',
        ],
        turn: [
          'Lalu cermin itu bergerak lebih dulu. Di kaca ia menoleh ke pintu, dan baru kemudian terdengar langkah.',
          'Hari Sabtu bayangannya berkedip, baru kemudian ia sendiri. Ia tidak lambat lagi. Ia mendahului.',
        ],
        peak: [
          'Tujuh detik lebih awal. Ia melihat dirinya menatap ke balik bahu, lalu mulutnya terbuka untuk menjerit.',
          'Di kaca ia melihat wajahnya memucat, tubuhnya mundur, lengannya menahan sesuatu di belakangnya.',
        ],
        release: [
          'Ia punya tujuh detik, dan menyia-nyiakannya: ia menatap cermin, bukan menatap ruangan.',
          'Tujuh detik itu lama. Ia tidak berbalik. Ia tak bisa berhenti melihat apa yang akan ia lakukan.',
        ],
        ending: [
          'Cermin itu kini dijual lagi. Kosong, kata orang, tetapi kadang ada yang mengetuk kacanya dari dalam.',
          'Lorong itu rapi dan cerminnya bersih. Di dalamnya, kecil sekali, seseorang masih menunggu giliran.',
        ],
      },
    },
    scratching: {
      title: ['Yang Menunggu di Pintu', 'Yang di Dekat Perapian', 'Biarkan Aku Masuk'],
      blurb: [
        'Badai, pondok terpencil, dan sahabat setia yang menggaruk pintu. Atau bukan dia?',
        'Pada malam terburuk tahun itu ada yang menggaruk minta masuk. Ia tahu namanya, dan ia sabar.',
      ],
      lines: {
        hook: [
          'Kalau kau tinggal {place} hanya dengan {pet}, aturannya satu: setelah gelap, pintu tetap tertutup.',
          '{name} hanya punya satu teman {place}, {pet}, dan satu aturan: sesudah magrib pintu tak dibuka.',
        ],
        setup: [
          'Tahun itu badai datang lebih awal. Pukul enam lampu padam, dan {name}, {hero} yang hidup sendiri, duduk dekat api.',
          'Suatu malam di bulan November badai mengguncang atap. {name}, {hero} yang pendiam, menarik kursinya ke dekat api.',
        ],
        step: [
          'Ia memasak untuk berdua, seperti biasa, dan menaruh satu mangkuk di lantai dekat batu yang hangat.',
          'Ia bersenandung agar angin tak terdengar, lalu menaruh mangkuk kedua di dekat perapian.',
        ],
        rising: [
          'Menjelang tengah malam terdengar garukan, rendah di kayu pintu. Ah iya, pikirnya. {Pet.the} masih di luar.',
          'Lalu sesuatu menggaruk pintu, rendah dan hati-hati. {Pet.the}, pikirnya. Kasihan, di cuaca begini.',
        ],
        deeper: [
          'Ia merintih, mirip sekali teman yang kedinginan. Tangannya sudah di palang saat ia ingat aturannya.',
          'Teman baik tahu cara menunggu, tetapi yang ini tak berhenti. Ia menggaruk seperti menghitung papan.',
        ],
        turn: [
          'Lewat celah ia melihat bulu basah dan sepasang mata yang dikenalnya. Ia tersenyum dan meraih palang.',
          'Ia mengintip lubang kunci. Bulu, hujan, dan mata yang disayanginya. Ia tertawa dan memegang palang.',
        ],
        peak: [
          'Di belakangnya, dekat api, ada yang menghela napas. Ia menoleh. {Pet.the} di sana, kering, tidur lelap.',
          'Lalu dari perapian terdengar kuap. {Pet.the} berbaring di batu hangat, dan sejak sore sudah di sana.',
        ],
        release: [
          'Pelan sekali ia melepaskan palang itu. Di sisi lain, pelan sekali, sesuatu melepaskan gagang pintu.',
          'Ia tak bergerak. Di luar rintihan itu berhenti, seperti orang menaruh alat yang tidak berguna.',
        ],
        ending: [
          'Sejenak hanya ada hujan. Lalu dari gelap, dengan suaranya sendiri, ia berkata: biarkan aku masuk, {name}.',
          'Sunyi sampai fajar. Lalu ia bicara dengan suara ibunya: {name}, di luar sini dingin sekali.',
        ],
      },
    },
  },
  mystery: {
    thief: {
      title: ['Pencuri yang Mengambil Kilau', 'Kasus Kunci yang Hilang', 'Maling yang Sangat Kecil'],
      blurb: [
        'Kunci, koin, dan sendok hilang pada malam hari, tanpa gembok yang rusak. Seseorang sabar mengikuti kilaunya.',
        'Ada yang mencuri semua yang berkilau, dan tak seorang pun melihatnya. Jejaknya berakhir di jendela tak terduga.',
      ],
      lines: {
        hook: [
          'Mula-mula kunci. Lalu sendok perak, cincin kawin, koin. Tak ada gembok yang rusak, tak ada kaca pecah.',
          'Sembilan belas pencurian dalam sebulan, semuanya sama: jendela terbuka sejengkal dan satu kilau hilang.',
        ],
        setup: [
          'Maka dipanggillah {name}, {hero} dengan bakat langka: ia bisa diam lebih lama daripada pencuri mana pun.',
          '{name}, {hero} dengan buku catatan dan kaki dingin, menerima kasus itu karena tak ada lagi yang percaya.',
        ],
        step: [
          'Ia membuat daftar. Yang mahal tidak diambil, hanya yang berkilau. Pencuri yang tak bisa berhitung, tulisnya.',
          'Yang kaya mencurigai yang miskin, dan sebaliknya. {name} mengukur jendela. Tangan pun hampir tak muat.',
        ],
        rising: [
          'Ia menggosok sendok sampai berkilau seperti bintang, menaruhnya {place}, lalu bersembunyi di balik tong.',
          'Jebakannya sederhana: sebuah kancing berkilau {place}, cahaya bulan, dan semalam tanpa tidur.',
        ],
        deeper: [
          'Tengah malam lewat, lalu pukul satu, lalu dua. Seluruh dunia tidur, dan kabut mulai menipunya.',
          'Hujan turun. Ia teringat kasurnya yang hangat, dan orang pintar yang pasti menertawakannya.',
        ],
        turn: [
          'Pukul tiga ada yang bergerak. Sama sekali bukan manusia. Itu {culprit}, dengan harta di mulutnya.',
          'Lalu maling itu datang, tanpa topeng, tanpa suara. {Culprit}, setenang juru tulis, mengambil hadiahnya.',
        ],
        peak: [
          'Ia mengikutinya melewati tembok dan kolong gerobak, sampai ke jendela dengan sebatang lilin yang redup.',
          'Ia lari, {name} mengejar, melintasi kebun, sampai ke rumah terakhir, tempat lampu menyala kecil.',
        ],
        release: [
          'Di sana duduk seorang nenek yang hampir buta, memutar kunci dan sendok dalam cahaya lilin, satu per satu.',
          'Di dalam terbaring seorang nenek yang sakit. {Culprit.the} menaruh hadiahnya di selimut, bersama tiga puluh lainnya.',
        ],
        ending: [
          'Dulu nenek itu pernah memberinya makan, dan ia membayarnya dengan cahaya. {name} menutup kasus: tak ada pencuri.',
          'Nenek itu pernah menyelamatkannya. {name} menulis: bukan pencuri, hanya seseorang yang tahu berterima kasih.',
        ],
      },
    },
    letters: {
      title: ['Surat Bertanggal Besok', 'Pengirim Tanpa Nama', 'Dua Belas Surat'],
      blurb: [
        'Setiap tahun pada hari yang sama datang surat tanpa pengirim, bertanggal besok, dan selalu benar.',
        'Orang tak dikenal menulis setahun sekali dan tahu apa yang terjadi besok. Siapa yang memegang pena?',
      ],
      lines: {
        hook: [
          'Surat itu datang setiap tahun pada pagi yang sama. Tanpa prangko, tanpa pengirim, bertanggal besok.',
          'Setahun sekali ada surat di atas keset. Tintanya kering, kertasnya tua, dan tanggalnya selalu besok.',
        ],
        setup: [
          '{name}, {hero} yang teliti, menyimpan semuanya. Naiklah kapal berikutnya, kata satu surat. Kapal pertama tenggelam.',
          'Selalu satu baris, selalu benar. Jangan pinjami dia uang. Telepon adikmu. {name} belajar menurut.',
        ],
        step: [
          'Ia bertanya ke kantor pos, ia bertanya kepada tetangga. Tak ada yang melihat siapa pun di pintunya.',
          'Sekali ia berjaga semalaman untuk menangkap pengirimnya. Ia berkedip, dan surat itu sudah ada.',
        ],
        rising: [
          'Yang kedua belas berbeda. Bunyinya: datanglah {place.to} saat senja, bawa {thing.bare} dari loteng.',
          'Lalu datang yang kedua belas, lebih panjang. Bawalah {thing.bare} dari loteng {place.to}, saat senja.',
        ],
        deeper: [
          'Ia hampir tak berangkat. Tetapi orang tak membantah tangan yang sudah tiga kali menyelamatkannya.',
          'Tangannya gemetar saat berkemas. Dua belas tahun ia ingin tahu siapa yang begitu peduli kepadanya.',
        ],
        turn: [
          'Tak ada siapa pun di kabut itu. Hanya batu yang longgar, dan di bawahnya kotak kaleng yang kosong.',
          'Ia sendirian. Ia memanggil, tak ada jawaban. Di dekat kakinya ada batu yang lebih longgar dari yang lain.',
        ],
        peak: [
          'Kotak itu pas untuk {thing.the}. Di balik tutupnya ada dua belas lembar kosong, pena, dan sebuah catatan.',
          'Di bawahnya ada kotak kaleng, pas untuk {thing.the}, berisi pena dan dua belas lembar kertas kosong.',
        ],
        release: [
          'Isinya: kini kau tahu apa yang perlu kaudengar. Akhirnya ia mengenali tulisan itu. Tulisannya sendiri.',
          'Ia mencoba penanya, menulis namanya, lalu napasnya tertahan. Tulisan tangannya sama persis.',
        ],
        ending: [
          'Maka ia duduk dan menulis kepada perempuan muda yang ketakutan dua belas tahun lalu: naiklah kapal berikutnya.',
          'Malam itu {name} menulis surat pertama. Di suatu tempat di masa lalu, seorang gadis menunggu tukang pos.',
        ],
      },
    },
    ice: {
      title: ['Mahkota yang Meleleh', 'Dicuri dari Menara Terkunci', 'Tak Ada Jejak di Salju'],
      blurb: [
        'Harta lenyap dari menara yang terkunci, di sekelilingnya salju mulus. Yang ada hanya sedikit air.',
        'Satu pintu, satu kunci, salju baru di mana-mana, dan mahkota hilang. Jawabannya ada di depan semua orang.',
      ],
      lines: {
        hook: [
          'Pukul sepuluh mahkota kaca itu ada di menara. Saat fajar ia lenyap, dan pintunya masih terkunci.',
          'Satu menara, satu pintu, satu kunci. Paginya mahkota kaca itu lenyap, dan tak ada yang rusak.',
        ],
        setup: [
          'Pemiliknya, {owner} yang banyak berutang, memamerkannya kepada para tamu di bawah cahaya sebatang lilin.',
          'Malam sebelumnya {owner} memamerkannya kepada empat puluh tamu {place}. Tak boleh disentuh siapa pun.',
        ],
        step: [
          'Tak ada yang berkilau seperti itu, sumpah para tamu, begitu bening sampai seakan-akan bernapas.',
          'Harganya setara kerajaan, katanya, dan baru minggu lalu ia mengasuransikannya sebesar itu.',
        ],
        rising: [
          'Penjaga berdiri di tangga sepanjang malam. Mereka tak mendengar apa-apa, hanya tetesan pelan menjelang pagi.',
          'Satu-satunya kunci tergantung di lehernya. Para penjaga tidak tidur, dan tak ada yang lewat.',
        ],
        deeper: [
          'Di luar, salju dalam dan mulus. Tak ada pencuri yang lewat sana, kecuali pencuri yang tak berbobot.',
          'Tak ada tangga, tali, atau jejak. Di sekeliling menara, salju seperti seprai yang belum ditiduri.',
        ],
        turn: [
          'Lalu datang {name}, {hero}, yang tak pernah mencari pencuri. Ia mencari apa yang ada dan berlebih.',
          '{name}, {hero} yang irit bicara, tak bertanya apa yang hilang. Ia bertanya apa yang tadinya tidak ada.',
        ],
        peak: [
          'Ada air di meja. Tidak banyak, hanya selingkar, dan di sampingnya lilin yang habis terbakar.',
          'Ia berlutut dan menyentuh lantai. Basah. Lalu ia memandang lilin itu, dan mulai tersenyum.',
        ],
        release: [
          'Tak ada yang mencuri mahkota itu, katanya. Ia pergi sendiri, setetes demi setetes. Ia terbuat dari es.',
          'Tak pernah ada pencuri, katanya. Tuan memahatnya dari es, dan sebatang lilin hangat mengurus sisanya.',
        ],
        ending: [
          '{Owner.the} memucat seputih salju. Tempat terbaik menyimpan dusta, kata {name}, adalah tempat yang dingin.',
          '{Owner.the} diam saja. {name} memakai topinya. Lain kali pakai kaca, katanya. Kaca lebih pandai menyimpan rahasia.',
        ],
      },
    },
  },
  'urban legends': {
    hitchhiker: {
      title: ['Jaket di Batu Nisan', 'Ia Hanya Ingin Pulang', 'Penumpang dalam Hujan'],
      blurb: [
        'Ia memberi tumpangan kepada orang asing di tengah hujan dan meminjamkan jaketnya. Besoknya ia datang mengambil.',
        'Kata orang, jangan berhenti di sana setelah gelap. Ia berhenti, sebab ia baik hati. Begitulah ia tahu.',
      ],
      lines: {
        hook: [
          'Kata orang, pada malam hujan {place} jangan hentikan mobil, siapa pun yang mengangkat tangan.',
          'Semua orang sini kenal seseorang yang pernah melihatnya, menunggu {place} di tengah hujan, tanpa jaket.',
        ],
        setup: [
          '{name}, {hero} yang sedang pulang, tak tahu kisah itu. Ia melihat {guest} di tepi jalan, lalu mengerem.',
          'Suatu malam di bulan Oktober {name}, {hero} yang lelah, melihat {guest} dalam sorot lampu. Ia orang baik. Ia berhenti.',
        ],
        step: [
          'Ia duduk di belakang dan menyebut alamat dengan suara pelan. Tangannya seputih kertas.',
          'Ia jarang bicara. Ditanya mengapa keluar selarut ini, jawabnya: aku sedang berusaha pulang.',
        ],
        rising: [
          'Ia menggigil, maka diberinya jaket. Pemanas menyala penuh, tetapi napasnya tetap mengepul.',
          'Mobil menjadi begitu dingin sampai kacanya membeku dari dalam. Tanpa kata ia menyerahkan jaketnya.',
        ],
        deeper: [
          'Ia bertanya pukul berapa, lalu bertanya tahun berapa. Yang menyetir tertawa. Ia tidak.',
          'Di satu tikungan ia memalingkan wajah. Di sini, katanya. Yang terlihat hanya hujan.',
        ],
        turn: [
          'Di depan pagar ia menoleh. Kursi itu basah dan kosong. Seorang nenek membuka pintu, berpegangan pada kusen.',
          'Saat ia berhenti, penumpangnya lenyap, padahal tak ada pintu terbuka. Ia mengetuk rumah itu. Seorang nenek keluar.',
        ],
        peak: [
          'Kau yang kelima, kata nenek itu. Itu anakku. Ia meninggal {place}, dua puluh tahun lalu, malam ini.',
          'Nenek itu mengambil foto dari dinding. Diakah orangnya? Anakku, katanya. Terjadinya {place}, sudah lama.',
        ],
        release: [
          'Ia diberi tahu harus mencari ke mana. Paginya jaket itu ada di bukit, terlipat di atas batu nisan.',
          'Ia tak percaya sampai melihat makamnya. Jaketnya ada di atas batu, terlipat rapi dan kering.',
        ],
        ending: [
          'Ia membiarkannya di sana. Kata orang, hantu itu tak menggigil lagi, tetapi masih mengangkat tangan.',
          'Di sakunya ada pesan: terima kasih, kau yang pertama menanyakan namaku. Padahal ia hanya bertanya dalam hati.',
        ],
      },
    },
    nightTrain: {
      title: ['Kereta Setelah Kereta Terakhir', 'Tak Ada di Jadwal', 'Peron Nol'],
      blurb: [
        'Setelah kereta terakhir masih ada satu lagi. Ia tak tercantum di jadwal, dan penumpangnya tak pernah turun.',
        'Ia ketinggalan kereta terakhir. Lalu datang satu lagi, terang dan hangat, penuh orang yang ia kenal.',
      ],
      lines: {
        hook: [
          'Orang kereta tak mau membicarakannya. Tetapi tanyakan, ke mana perginya kereta setelah kereta terakhir.',
          'Di kota ini ada satu kereta yang berlebih. Ia datang lewat tengah malam dan tak ada di jadwal mana pun.',
        ],
        setup: [
          '{name}, {hero} dengan tas berat, ketinggalan kereta terakhir. Ia duduk di bangku dan menghitung hujan.',
          'Beberapa tahun lalu {name}, {hero} yang kelelahan, tertidur di peron. Ia terbangun saat rel mulai berdengung.',
        ],
        step: [
          'Tak ada siapa pun di sana, hanya {omen}, yang memandangi rel seakan-akan ikut menunggu.',
          'Di ujung peron ada {omen}. Ia memandangnya, lalu memandang gelap, lalu memandangnya lagi.',
        ],
        rising: [
          'Kereta itu masuk tanpa suara, hangat keemasan. Setiap jendela menyala, dan di baliknya ada wajah.',
          'Kereta itu meluncur seperti kapal, semua jendelanya terang. Pintunya terbuka dengan desah lembut.',
        ],
        deeper: [
          'Ia mengenal mereka. Tukang roti yang meninggal tahun lalu. Gurunya dulu. Mereka tersenyum dan memberi tempat.',
          'Seseorang melambai. Kakeknya, memakai jas bagus yang dulu dikenakannya saat dimakamkan.',
        ],
        turn: [
          'Satu kakinya sudah di tangga. Di dalam hangat sekali, dan ada yang menyisakan kursi dekat jendela.',
          'Ayo, kata suara yang bertahun-tahun ia rindukan. Ia mengangkat tasnya dan memegang besi pegangan.',
        ],
        peak: [
          'Kondektur mengangkat lentera dan lama menatap karcisnya. Ini bukan untukmu, katanya. Belum.',
          'Seorang kondektur tua menahannya. Ia membuka bukunya, menelusuri dengan jari, lalu menggeleng.',
        ],
        release: [
          'Fajar menemukannya berjalan {place}, basah kuyup. Belum pernah ia begitu senang merasa kedinginan.',
          'Pintu menutup. Ia berdiri {place} sampai langit memucat, menangis, dan tak tahu untuk siapa.',
        ],
        ending: [
          'Karcis itu ia simpan. Ada tanggalnya. Tak pernah ia tunjukkan, dan pada hari itu ia tak pernah bepergian.',
          'Kini ia selalu naik kereta pagi. Tetapi kursinya masih disimpan, dan kondektur itu tahu namanya.',
        ],
      },
    },
    deep: {
      title: ['Yang Hidup di Bawah Sana', 'Ia yang Memulangkan Mereka', 'Jangan Mendayung Malam-malam'],
      blurb: [
        'Seratus tahun tak ada yang tenggelam di sana, dan tak ada yang mau bilang sebabnya. Suatu malam sebuah perahu pergi bertanya.',
        'Kata orang, ada yang hidup di bawah sana. Katanya pula, karena dialah semua orang selalu pulang.',
      ],
      lines: {
        hook: [
          'Jangan mendayung malam-malam, kata orang {place}. Bukan karena kau akan tenggelam. Karena kau tak bisa.',
          'Seratus tahun tak ada yang tenggelam {place}. Orang sini tak suka ditanya sebabnya.',
        ],
        setup: [
          'Setiap hari Minggu orang tua menaruh roti di tepi air. Yang muda tertawa, tetapi tak ada yang memakannya.',
          'Setiap rumah menggelapkan satu jendela yang menghadap air. Itu sopan santun, kata orang tua.',
        ],
        step: [
          'Nenekku pernah melihatnya. Panjangnya seperti gereja, katanya, dan matanya sedih sekali.',
          'Tanyakan kepada tiga orang apa itu, kau dapat tiga jawaban, masing-masing dengan suara lebih pelan.',
        ],
        rising: [
          '{name}, {hero} yang ingin bukti, membawa perahu, lentera, dan kamera, lalu mendayung di bawah bulan.',
          'Suatu hari {name}, {hero} dari jauh, menertawakan kisah itu, lalu mendayung untuk memotret yang tak ada.',
        ],
        deeper: [
          'Satu jam lamanya hanya ada air. Lalu perahu naik turun, seperti di atas sesuatu yang bernapas.',
          'Di tengah ia memadamkan lampu. Di bawah perahu, jauh di dalam, satu cahaya lain ikut padam.',
        ],
        turn: [
          'Badai datang dari langit cerah. Satu ombak, lalu perahu, lentera, dan semua buktinya lenyap.',
          'Lalu angin berbalik. Perahu berguling seperti orang tidur, dan dingin menutup di atas kepalanya.',
        ],
        peak: [
          'Sambil tenggelam ia melihatnya. {Creature}, setua batu, naik dari gelap dengan mata terbuka.',
          'Ia sudah menghitung detik terakhirnya ketika {creature} naik di bawahnya, besar sekali dan tak tergesa.',
        ],
        release: [
          'Saat fajar ia ditemukan di tepi, terbungkus ganggang seperti selimut. Ada yang menyelimutinya.',
          'Ia terbangun di pasir kering, jamnya utuh. Dari air ke kakinya membentang jejak lebar yang basah.',
        ],
        ending: [
          'Kameranya ada di sampingnya. Isinya satu foto: dirinya, sedang tidur, diambil dari arah air.',
          'Ia tak pernah bercerita. Tetapi setiap hari Minggu ia membeli dua roti, dan pulang membawa satu.',
        ],
      },
    },
  },
}
